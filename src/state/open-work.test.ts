import { expect, it } from "vitest";
import type { SaveState } from "./autosave.ts";
import { createOpenWork } from "./open-work.ts";

function work(state: SaveState) {
  let flushes = 0;
  return {
    flush: async () => {
      flushes += 1;
      return state;
    },
    flushes: () => flushes,
  };
}

it("is settled once all of it is stored, and what was closed is left alone", async () => {
  const openWork = createOpenWork();
  const [record, application, closed] = [work("saved"), work("saved"), work("failed")];
  openWork.add(record.flush);
  openWork.add(application.flush);
  openWork.add(closed.flush)();
  expect(await openWork.settle()).toBe(true);
  expect([record.flushes(), application.flushes(), closed.flushes()]).toEqual([1, 1, 0]);
});

async function heedsFailure(create: typeof createOpenWork): Promise<void> {
  const openWork = create();
  openWork.add(work("saved").flush);
  openWork.add(work("failed").flush);
  expect(await openWork.settle()).toBe(false);
}

it("isn't settled while a part of it can't be stored", () => heedsFailure(createOpenWork));

it("a bug planted is seen: nobody heeds the answers", async () => {
  const heedless: typeof createOpenWork = () => {
    const openWork = createOpenWork();
    return { ...openWork, settle: async () => (await openWork.settle()) || true };
  };
  await expect(heedsFailure(heedless)).rejects.toThrow("expected");
});
