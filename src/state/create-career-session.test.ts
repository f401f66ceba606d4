import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Career } from "#core/model/career.ts";
import { blankEditHistory, type EditHistory, MOST_STEPS } from "#core/model/edit-history.ts";
import { err, ok } from "#core/result.ts";
import { createMemoryStores } from "#io/storage/memory-stores.ts";
import { CareerBuilder, NOW } from "#tests/builders/career.ts";
import type { CareerSession } from "./career-session.ts";
import { type CareerSessionOptions, createCareerSession } from "./create-career-session.ts";

const career = new CareerBuilder()
  .job("Front desk", "Lakeside Clinic", ["Registered patients", "Verified insurance"], "2020-01")
  .skills("Epic", "Medical terminology")
  .build();

function open(more: Partial<CareerSessionOptions> = {}): CareerSession {
  return createCareerSession({
    career,
    history: blankEditHistory,
    save: async () => ok(undefined),
    now: () => NOW,
    later: () => () => undefined,
    ...more,
  });
}

function content(session: CareerSession): Omit<Career, "updatedAt"> {
  const { updatedAt: _, ...rest } = session.store.getState().career;
  return rest;
}

type Edit = Parameters<CareerSession["edit"]>[0];

/** Edits as people make them: a word, a new line, a line moved or removed. */
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.string().map(
    (name): Edit =>
      (draft) =>
        void (draft.contact.name = name),
  ),
  fc.string().map(
    (text): Edit =>
      (draft) =>
        void (draft.headline.es = { text, changedAt: NOW }),
  ),
  fc.constant<Edit>((draft) => void draft.work[0]?.highlights.sort((a, b) => b.id.localeCompare(a.id))),
  fc.constant<Edit>((draft) => void draft.work[0]?.highlights.pop()),
  fc.constant<Edit>((draft) => void draft.skills[0]?.keywords.splice(0, 1)),
  fc.constant<Edit>((draft) => void (draft.work = [])),
);

describe("a career session", () => {
  it("undoes and redoes like replaying what is left of the edits", () => {
    const actions = fc.array(
      fc.oneof({ weight: 3, arbitrary: anyEdit }, fc.constant("undo"), fc.constant("redo")),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(actions, (steps) => {
        const session = open();
        const states = [content(session)];
        let at = 0;
        for (const step of steps) {
          if (step === "undo") {
            at = Math.max(0, at - 1);
            session.undo();
          } else if (step === "redo") {
            at = Math.min(states.length - 1, at + 1);
            session.redo();
          } else if (typeof step === "function") {
            const before = session.store.getState().career;
            session.edit(step);
            if (session.store.getState().career !== before) {
              states.splice(at + 1, Number.POSITIVE_INFINITY, content(session));
              at += 1;
            }
          }
          expect(content(session)).toEqual(states[at]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("undoes an edit after the record was closed and opened again", async () => {
    const { careers } = createMemoryStores();
    const first = open({ save: careers.save });
    first.edit((draft) => void (draft.contact.name = "Sam Reed"));
    await first.close();
    const [stored, history] = [await careers.load(career.id), await careers.loadHistory(career.id)];
    if (!stored.ok || !history.ok) throw new Error("not stored");
    const second = open({ career: stored.value, history: history.value });
    second.undo();
    expect(second.store.getState().career.contact.name).toBe("Robin Vale");
    expect(second.store.getState()).toMatchObject({ canUndo: false, canRedo: true });
  });

  it(`keeps ${MOST_STEPS} steps`, async () => {
    let kept: EditHistory = blankEditHistory;
    const session = open({
      save: async (_, history = blankEditHistory) => {
        kept = history;
        return ok(undefined);
      },
    });
    for (let count = 0; count < MOST_STEPS + 20; count += 1) {
      session.edit((draft) => void (draft.contact.name = `Name ${count}`));
    }
    await session.flush();
    expect(kept.undo).toHaveLength(MOST_STEPS);
  });

  it("says that a save failed, keeps the edit, and tries again", async () => {
    const save = vi
      .fn<CareerSessionOptions["save"]>()
      .mockResolvedValueOnce(err({ kind: "full" }))
      .mockResolvedValue(ok(undefined));
    const waiting: (() => void)[] = [];
    const session = open({ save, later: (work) => (waiting.push(work), () => undefined) });
    session.edit((draft) => void (draft.contact.name = "Sam Reed"));
    expect(await session.flush()).toBe("failed");
    expect(session.store.getState()).toMatchObject({
      saveState: "failed",
      career: { contact: { name: "Sam Reed" } },
    });
    waiting.at(-1)?.();
    await session.flush();
    expect(session.store.getState().saveState).toBe("saved");
    expect(save.mock.lastCall?.[0].contact.name).toBe("Sam Reed");
  });

  it("saves an edit made while another is being saved", async () => {
    const saved: string[] = [];
    const releases: (() => void)[] = [];
    const session = open({
      save: async ({ contact }) => {
        await new Promise<void>((resolve) => releases.push(resolve));
        saved.push(contact.name);
        return ok(undefined);
      },
    });
    session.edit((draft) => void (draft.contact.name = "One"));
    const first = session.flush();
    await vi.waitFor(() => expect(releases).toHaveLength(1));
    session.edit((draft) => void (draft.contact.name = "Two"));
    releases[0]?.();
    expect(await first).toBe("saving");
    const second = session.flush();
    await vi.waitFor(() => expect(releases).toHaveLength(2));
    releases[1]?.();
    expect(await second).toBe("saved");
    expect(saved).toEqual(["One", "Two"]);
  });

  it("makes no step of an edit that changes nothing", () => {
    const session = open();
    session.edit((draft) => void (draft.contact.name = "Robin Vale"));
    expect(session.store.getState().canUndo).toBe(false);
  });
});
