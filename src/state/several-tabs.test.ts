import "fake-indexeddb/auto";
import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Career } from "#core/model/career.ts";
import { skillGroupIdSchema, skillIdSchema } from "#core/model/ids.ts";
import { type Timestamp, timestampSchema } from "#core/model/timestamp.ts";
import { announced } from "#io/storage/announced-stores.ts";
import type { Stores } from "#io/storage/career-store.ts";
import { Connection } from "#io/storage/connection.ts";
import { createIndexedDbStores } from "#io/storage/indexed-db-stores.ts";
import { createMemoryStores } from "#io/storage/memory-stores.ts";
import type { NewsDesk } from "#io/storage/storage-news.ts";
import { CareerBuilder, NOW } from "#tests/builders/career.ts";
import { newsDesks } from "#tests/builders/tabs.ts";
import { counts, report } from "#tests/torture/counts.ts";
import type { CareerSession } from "./career-session.ts";
import { openCareerSession } from "./open-career-session.ts";

const EDITS_A_TAB = counts(30, 1000);
const TABS = 5;
/** A list as long as people write: a step of undo holds a list whole where another tab changed it too. */
const GROUP = 10;

const career: Career = {
  ...new CareerBuilder()
    .job("Front desk", "Lakeside Clinic", ["Registered patients", "Verified insurance"], "2020-01")
    .build(),
  skills: Array.from({ length: Math.ceil((EDITS_A_TAB * TABS) / GROUP) }, (_, at) => ({
    id: skillGroupIdSchema.parse(`group-${at}`),
    name: {},
    keywords: [],
  })),
};

interface Tab {
  readonly session: CareerSession;
  readonly stores: Stores;
  readonly news: NewsDesk;
}

let databases = 0;
let time = 0;

function tick(): Timestamp {
  time += 1;
  return timestampSchema.parse(new Date(Date.parse(NOW) + time).toISOString());
}

/** So many tabs of one browser with the same record open; each has a connection of its own. */
async function openTabs(count: number, keep: "memory" | "IndexedDB"): Promise<Tab[]> {
  databases += 1;
  const name = `tabs-${databases}`;
  const shared = createMemoryStores();
  const storesOf = () => (keep === "memory" ? shared : createIndexedDbStores(new Connection(name)));
  const first = await storesOf().careers.save(career);
  expect(first.ok).toBe(true);
  return Promise.all(newsDesks(count).map((news) => openTab(announced(storesOf(), news), news)));
}

async function openTab(stores: Stores, news: NewsDesk): Promise<Tab> {
  const openViews = { recall: () => undefined, remember: () => undefined };
  const opened = await openCareerSession(career.id, {
    careers: stores.careers,
    news,
    openViews,
    now: tick,
    later: (work, milliseconds) => {
      const timer = setTimeout(work, milliseconds / 100);
      return () => clearTimeout(timer);
    },
  });
  if (!opened.ok) throw new Error(opened.error.kind);
  return { session: opened.value, stores, news };
}

function recordOf({ session }: Tab): Career {
  return session.store.getState().record;
}

async function settled(tabs: readonly Tab[]): Promise<void> {
  await vi.waitFor(
    async () => {
      for (const { session } of tabs) await session.flush();
      const stored = await tabs[0]?.stores.careers.load(career.id);
      for (const tab of tabs) expect(stored).toEqual({ ok: true, value: recordOf(tab) });
    },
    { timeout: 20_000, interval: 5 },
  );
}

/** Puts a skill in between those of its group, which other tabs fill too. */
function addSkill({ session }: Tab, name: string, round = 0): void {
  session.edit((draft) => {
    const keywords = draft.skills[Math.floor((round * TABS) / GROUP)]?.keywords ?? [];
    const skill = { id: skillIdSchema.parse(name), text: { en: { text: name, changedAt: NOW } } };
    keywords.splice(name.length % (keywords.length + 1), 0, skill);
  });
}

function skillsOf(record: Career): string[] {
  return record.skills.flatMap(({ keywords }) => keywords.map(({ id }) => id as string));
}

describe.each(["memory", "IndexedDB"] as const)("several tabs of one record, kept in %s", (keep) => {
  it(`lose none of ${TABS} × ${EDITS_A_TAB} edits, and show the same in the end`, async () => {
    const tabs = await openTabs(TABS, keep);
    const names: string[] = [];
    for (let round = 0; round < EDITS_A_TAB; round += 1) {
      for (const [at, tab] of tabs.entries()) {
        const name = `skill-${at}-${round}`;
        names.push(name);
        addSkill(tab, name, round);
        if ((round + at) % 3 === 0) void tab.session.flush();
        if ((round * at) % 4 === 1) await setImmediate();
      }
    }
    await settled(tabs);
    for (const tab of tabs) expect(new Set(skillsOf(recordOf(tab)))).toEqual(new Set(names));
    expect(names).toHaveLength(TABS * EDITS_A_TAB);
    report(`${names.length} edits in ${TABS} tabs, kept in ${keep}: none lost`);
  }, 300_000);

  it("show a word that another tab wrote, and undo takes it back there too", async () => {
    const [one, two] = await openTabs(2, keep);
    if (one === undefined || two === undefined) throw new Error("no tabs");
    one.session.edit((draft) => void (draft.contact.name = "Robin Vale-Ortiz"));
    await settled([one, two]);
    expect(recordOf(two).contact.name).toBe("Robin Vale-Ortiz");
    two.session.undo();
    await settled([one, two]);
    expect(recordOf(one).contact.name).toBe("Robin Vale");
  });

  it("let the later of two edits of one word win, and undo brings the other back", async () => {
    const [one, two] = await openTabs(2, keep);
    if (one === undefined || two === undefined) throw new Error("no tabs");
    one.session.edit((draft) => void (draft.contact.name = "Earlier"));
    two.session.edit((draft) => void (draft.contact.name = "Later"));
    await two.session.flush();
    await one.session.flush();
    await settled([one, two]);
    expect(recordOf(one).contact.name).toBe("Later");
    one.session.undo();
    await settled([one, two]);
    expect(recordOf(two).contact.name).toBe("Earlier");
  });

  it("know at once that a record was removed, and don't bring it back", async () => {
    const [one, two] = await openTabs(2, keep);
    if (one === undefined || two === undefined) throw new Error("no tabs");
    await one.stores.careers.remove(career.id);
    await vi.waitFor(() => expect(two.session.store.getState().standing).toBe("removed"));
    two.session.edit((draft) => void (draft.contact.name = "Ghost"));
    await two.session.flush();
    expect(await one.stores.careers.load(career.id)).toMatchObject({ error: { kind: "not-found" } });
  });
});

/** The planted bug: a tab that believes that nobody else saves, and writes what it has over what is stored. */
function careless({ careers, applications }: Stores): Stores {
  let seen = "";
  return {
    applications,
    careers: {
      ...careers,
      open: async (id) => {
        const found = await careers.open(id);
        if (found.ok) seen = found.value.revision;
        return found;
      },
      change: async (id, next) => {
        const saved = await careers.change(id, (stored) => next({ ...stored, revision: seen }));
        if (saved.ok) seen = saved.value.revision;
        return saved;
      },
    },
  };
}

it("the count of lost edits sees a tab that writes over what it hasn't seen", async () => {
  const shared = createMemoryStores();
  await shared.careers.save(career);
  const desks = newsDesks(2);
  const tabs = await Promise.all(desks.map((news) => openTab(careless(announced(shared, news)), news)));
  for (const [at, tab] of tabs.entries()) addSkill(tab, `skill-${at}`);
  for (const { session } of tabs) await session.flush();
  const stored = await shared.careers.load(career.id);
  expect(stored.ok && skillsOf(stored.value)).toHaveLength(1);
});

describe("a tab of an older app", () => {
  let tab: Tab;
  const stored = { ...career, schemaVersion: 99, future: ["field"] };
  const connection = new Connection("older-tab");

  beforeAll(async () => {
    const [news, newer] = newsDesks(2);
    if (news === undefined || newer === undefined) throw new Error("no desks");
    const stores = announced(createIndexedDbStores(connection), news);
    await stores.careers.save(career);
    tab = await openTab(stores, news);
    tab.session.edit((draft) => void (draft.contact.name = "Typed a moment before"));
    await connection.run((database) =>
      database.put("careers", { id: career.id, record: stored, revision: "new" }),
    );
    newer.tell({ kind: "saved", id: career.id });
  });

  it("is read-only within a second of a newer app's save, says so, and leaves what is stored alone", async () => {
    const heard: string[] = [];
    tab.news.hear(({ kind }) => heard.push(kind));
    await vi.waitFor(() => expect(tab.session.store.getState().standing).toBe("newer"), { timeout: 1000 });
    tab.session.edit((draft) => void (draft.contact.name = "Ghost"));
    await tab.session.flush();
    expect(recordOf(tab).contact.name).toBe("Typed a moment before");
    expect(heard).toContain("newer");
    const row = await connection.run((database) => database.get("careers", career.id));
    expect(row).toMatchObject({ ok: true, value: { record: stored } });
  });
});

it("any two tabs that edit at any moments show one record in the end, with every line of both", async () => {
  const moments = fc.array(
    fc.record({ tab: fc.nat(1), act: fc.constantFrom("add", "undo", "flush", "wait") }),
    { minLength: 1, maxLength: 25 },
  );
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(moments, async (all) => {
      const tabs = await openTabs(2, "memory");
      const added = new Set<string>();
      for (const [at, { tab: which, act }] of all.entries()) {
        const tab = tabs[which];
        if (tab === undefined) throw new Error("no tab");
        if (act === "add") {
          added.add(`skill-${at}`);
          addSkill(tab, `skill-${at}`);
        } else if (act === "undo") tab.session.undo();
        else if (act === "flush") void tab.session.flush();
        else await setImmediate();
      }
      await settled(tabs);
      const shown = skillsOf(recordOf(tabs[0] as Tab));
      expect(shown.every((name) => added.has(name))).toBe(true);
      if (all.every(({ act }) => act !== "undo")) expect(new Set(shown)).toEqual(added);
      runs += 1;
    }),
    { numRuns: counts(25, 500) },
  );
  expect(runs).toBeGreaterThan(0);
}, 300_000);
