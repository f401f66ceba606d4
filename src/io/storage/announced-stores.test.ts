import { describe, expect, it } from "vitest";
import { careerIdSchema } from "#core/model/ids.ts";
import { makeApplication } from "#tests/builders/application.ts";
import { CareerBuilder } from "#tests/builders/career.ts";
import { announced } from "./announced-stores.ts";
import { createMemoryStores } from "./memory-stores.ts";
import { createNewsDesk, type NewsChannel, type StorageNews } from "./storage-news.ts";

const career = new CareerBuilder().build();
const application = makeApplication({ careerId: career.id });

/** A tab: what it told the others, what it was told itself, and the careers whose edits it counted. */
function tab(stored: Parameters<typeof createMemoryStores>[0] = []) {
  const told: unknown[] = [];
  const heard: StorageNews[] = [];
  const edits: string[] = [];
  let hearOthers: (event: MessageEvent<unknown>) => void = () => undefined;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is used of a channel
  const channel = {
    postMessage: (news: unknown) => told.push(news),
    addEventListener: (kind: string, listener: (event: MessageEvent<unknown>) => void) => {
      if (kind === "message") hearOthers = listener;
    },
  } as unknown as NewsChannel;
  const desk = createNewsDesk(channel);
  const stopHearing = desk.hear((news) => heard.push(news));
  const stores = announced(createMemoryStores(stored), desk, (id) => edits.push(id));
  const tellIt = (data: unknown) => hearOthers(new MessageEvent("message", { data }));
  return { told, heard, edits, desk, stores, stopHearing, tellIt };
}

describe("stores with an ear to the other tabs", () => {
  it("tell them of what was saved, changed and removed, by its id, and count edits only", async () => {
    const { told, heard, edits, stores } = tab();
    await stores.careers.save(career);
    await stores.careers.change(career.id, (stored) => stored);
    await stores.applications.save(application);
    await stores.applications.change(application.id, (stored) => stored);
    await stores.applications.remove(application.id);
    await stores.careers.remove(career.id);
    expect(told).toEqual([
      { kind: "saved", id: career.id },
      { kind: "saved", id: career.id },
      { kind: "saved", id: application.id },
      { kind: "saved", id: application.id },
      { kind: "removed", id: application.id },
      { kind: "removed", id: career.id },
    ]);
    expect(edits).toEqual([career.id]);
    expect(heard).toEqual([]);
  });

  it("tell nobody of what wasn't stored", async () => {
    const { told, heard, edits, stores } = tab();
    const nobody = careerIdSchema.parse("nobody");
    expect(await stores.careers.change(nobody, (stored) => stored)).toMatchObject({ ok: false });
    expect([told, heard, edits]).toEqual([[], [], []]);
  });

  it("say in this tab that a newer app has written, and not for any other record that can't be read", async () => {
    const newer = { ...career, schemaVersion: 99 };
    const { told, heard, stores } = tab([
      { id: career.id, record: newer },
      { id: "broken", record: { ...career, work: "lost" } },
    ]);
    await stores.careers.open(careerIdSchema.parse("broken"));
    expect(heard).toEqual([]);
    await stores.careers.open(career.id);
    await stores.careers.save(career);
    await stores.careers.change(career.id, (stored) => stored);
    expect(heard).toEqual([{ kind: "newer" }, { kind: "newer" }, { kind: "newer" }]);
    expect(told).toEqual([]);
  });
});

describe("news between tabs", () => {
  it("are heard until the listening ends, and what a tab doesn't understand is passed over", () => {
    const { heard, desk, stopHearing, tellIt } = tab();
    const all: StorageNews[] = [
      { kind: "saved", id: "a" },
      { kind: "removed", id: "a" },
      { kind: "newer" },
      { kind: "erased" },
      { kind: "settle" },
      { kind: "locked" },
    ];
    for (const news of all) tellIt(news);
    for (const odd of [null, "saved", { kind: "saved" }, { kind: "of a later app" }]) tellIt(odd);
    desk.report({ kind: "newer" });
    expect(heard).toEqual([...all, { kind: "newer" }]);
    stopHearing();
    tellIt({ kind: "newer" });
    expect(heard).toHaveLength(all.length + 1);
  });
});
