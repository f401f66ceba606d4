import { vi } from "vitest";

/** From the deed of this number on nothing is done to the disk any more, as if the browser had been killed; whether it came to that. */
export async function killedAt(deed: number, work: () => Promise<unknown>): Promise<boolean> {
  let done = 0;
  const dieOrDo = <Given extends unknown[], Made>(real: (...given: Given) => Made) =>
    function deedOf(this: unknown, ...given: Given): Made {
      done += 1;
      if (done >= deed) throw new DOMException("killed", "NotAllowedError");
      return real.apply(this, given);
    };
  /* oxlint-disable typescript/unbound-method -- each is bound to its object again where it is called */
  const { put, clear, delete: remove } = IDBObjectStore.prototype;
  const { open, deleteDatabase } = IDBFactory.prototype;
  /* oxlint-enable typescript/unbound-method */
  const spies = [
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(dieOrDo(put)),
    vi.spyOn(IDBObjectStore.prototype, "clear").mockImplementation(dieOrDo(clear)),
    vi.spyOn(IDBObjectStore.prototype, "delete").mockImplementation(dieOrDo(remove)),
    vi.spyOn(IDBFactory.prototype, "open").mockImplementation(dieOrDo(open)),
    vi.spyOn(IDBFactory.prototype, "deleteDatabase").mockImplementation(dieOrDo(deleteDatabase)),
  ];
  await work();
  for (const spy of spies) spy.mockRestore();
  return done >= deed;
}
