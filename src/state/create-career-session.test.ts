import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Career } from "#core/model/career.ts";
import { blankEditHistory, type EditHistory, MOST_STEPS } from "#core/model/edit-history.ts";
import { resumeViewIdSchema, skillIdSchema } from "#core/model/ids.ts";
import { openViewOf } from "#core/model/open-view.ts";
import { type Timestamp, timestampSchema } from "#core/model/timestamp.ts";
import { err, ok } from "#core/result.ts";
import { createMemoryStores } from "#io/storage/memory-stores.ts";
import { CareerBuilder, NOW } from "#tests/builders/career.ts";
import { soleHome } from "#tests/builders/sole-home.ts";
import type { CareerSession } from "./career-session.ts";
import { type CareerSessionOptions, createCareerSession } from "./create-career-session.ts";
import { TYPING_PAUSE } from "./typing-run.ts";

const career = new CareerBuilder()
  .job("Front desk", "Lakeside Clinic", ["Registered patients", "Verified insurance"], "2020-01")
  .skills("Epic", "Medical terminology")
  .build();

interface Opening extends Partial<Omit<CareerSessionOptions, "stored" | "home">> {
  readonly career?: Career;
  readonly history?: EditHistory;
  readonly save?: Parameters<typeof soleHome<Career>>[1];
}

function open({ career: own = career, history, save, ...more }: Opening = {}): CareerSession {
  return createCareerSession({
    ...soleHome(own, save, history),
    now: () => NOW,
    later: () => () => undefined,
    ...more,
  });
}

function content(session: CareerSession): Omit<Career, "updatedAt"> {
  const { updatedAt: _, ...rest } = session.store.getState().record;
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

/** Letters into one of a few fields, so long after what came before. */
interface Typing {
  readonly field: "name" | "headline" | "line" | "skill";
  readonly text: string;
  readonly after: number;
}

const TYPE: Record<Typing["field"], (text: string) => Edit> = {
  name: (text) => (draft) => void (draft.contact.name = text),
  headline: (text) => (draft) => void (draft.headline = { en: { text, changedAt: NOW } }),
  line: (text) => (draft) => {
    const line = draft.work[0]?.highlights[0];
    if (line === undefined) return;
    if (text === "") delete line.text.es;
    else line.text.es = { text, changedAt: NOW };
  },
  skill: (text) => (draft) => {
    const id = skillIdSchema.parse(`skill-${text}`);
    if (text.length % 2 === 0) draft.skills[0]?.keywords.unshift({ id, text: {} });
    else draft.skills[0]?.keywords.splice(1, 2);
  },
};

const anyTyping: fc.Arbitrary<Typing> = fc.record({
  field: fc.constantFrom("name", "headline", "line", "skill"),
  text: fc.string({ maxLength: 12 }),
  after: fc.constantFrom(20, 120, TYPING_PAUSE, TYPING_PAUSE + 1, 5000),
});

/** What a session should be: whole records one after the other, and where among them one stands. */
class Replay {
  states: Omit<Career, "updatedAt">[];
  at = 0;
  #typed: { readonly field: string; readonly time: number } | undefined;

  constructor(first: Omit<Career, "updatedAt">) {
    this.states = [first];
  }

  edit(next: Omit<Career, "updatedAt">, field?: string, time = 0): void {
    const isJoined =
      field !== undefined && this.#typed?.field === field && time - this.#typed.time <= TYPING_PAUSE;
    this.#typed = field === undefined ? undefined : { field, time };
    this.states.splice(isJoined ? this.at : this.at + 1, Number.POSITIVE_INFINITY, next);
    this.states = this.states.slice(-(MOST_STEPS + 1));
    this.at = this.states.length - 1;
  }

  step(by: -1 | 1): void {
    const to = this.at + by;
    if (to < 0 || to >= this.states.length) return;
    this.at = to;
    this.#typed = undefined;
  }
}

function instant(time: number): Timestamp {
  return timestampSchema.parse(new Date(Date.parse(NOW) + time).toISOString());
}

describe("a career session", () => {
  it("is equal to a replay after 10,000 random edits, words typed letter by letter, undos and redos", () => {
    const step = fc.oneof(
      { weight: 4, arbitrary: anyTyping },
      { weight: 2, arbitrary: anyEdit },
      { weight: 2, arbitrary: fc.constant("undo" as const) },
      { weight: 1, arbitrary: fc.constant("redo" as const) },
      { weight: 1, arbitrary: fc.constant("restore" as const) },
    );
    const steps = fc.array(step, { minLength: 10_000, maxLength: 10_000, size: "max" });
    fc.assert(
      fc.property(steps, (all) => {
        let time = 0;
        const session = open({ now: () => instant(time) });
        const replay = new Replay(content(session));
        const edit = (change: Edit, field?: Typing["field"]) => {
          const before = session.store.getState().record;
          if (field === undefined) session.edit(change);
          else session.typing(field, () => session.edit(change));
          if (session.store.getState().record !== before) replay.edit(content(session), field, time);
        };
        for (const one of all) {
          if (one === "undo") session.undo();
          else if (one === "redo") session.redo();
          else if (one === "restore") edit((draft) => void Object.assign(draft, structuredClone(career)));
          else if (typeof one === "function") edit(one);
          else {
            time += one.after;
            edit(TYPE[one.field](one.text), one.field);
          }
          if (one === "undo" || one === "redo") replay.step(one === "undo" ? -1 : 1);
          expect(content(session)).toEqual(replay.states[replay.at]);
        }
        while (session.store.getState().canUndo) session.undo();
        expect(content(session)).toEqual(replay.states[0]);
        while (session.store.getState().canRedo) session.redo();
        expect(content(session)).toEqual(replay.states.at(-1));
      }),
      { numRuns: 1, endOnFailure: true },
    );
  }, 60_000);

  it("undoes a word typed letter by letter in one go, and what came after a pause before it", () => {
    let time = 0;
    const session = open({ now: () => instant(time) });
    const type = (text: string, after: number) => {
      time += after;
      session.typing("name", () => session.edit(TYPE.name(text)));
    };
    for (const text of ["S", "Sa", "Sam"]) type(text, 100);
    for (const text of ["Sam ", "Sam R"]) type(text, TYPING_PAUSE + 1);
    type("Sam Reed", 100);
    session.undo();
    expect(session.store.getState().record.contact.name).toBe("Sam ");
    session.undo();
    expect(session.store.getState().record.contact.name).toBe("Sam");
    session.undo();
    expect(session.store.getState()).toMatchObject({
      canUndo: false,
      record: { contact: { name: "Robin Vale" } },
    });
  });

  it("stores a step that does not grow with each letter", async () => {
    let kept: EditHistory = blankEditHistory;
    const session = open({
      save: async (_, history) => {
        kept = history;
        return ok(undefined);
      },
    });
    for (let count = 1; count <= 50; count += 1) {
      session.typing("line", () => session.edit(TYPE.line("a".repeat(count))));
    }
    await session.flush();
    expect(kept.undo).toHaveLength(1);
    expect(kept.undo[0]?.patches).toHaveLength(1);
  });

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
            const before = session.store.getState().record;
            session.edit(step);
            if (session.store.getState().record !== before) {
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
    expect(second.store.getState().record.contact.name).toBe("Robin Vale");
    expect(second.store.getState()).toMatchObject({ canUndo: false, canRedo: true });
  });

  it(`keeps ${MOST_STEPS} steps`, async () => {
    let kept: EditHistory = blankEditHistory;
    const session = open({
      save: async (_, history) => {
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
      .fn<NonNullable<Opening["save"]>>()
      .mockResolvedValueOnce(err({ kind: "full" }))
      .mockResolvedValue(ok(undefined));
    await livesThrough(save);
    expect(save.mock.lastCall?.[0].contact.name).toBe("Sam Reed");
  });

  it("a bug planted is seen: what failed is taken for saved", async () => {
    await expect(livesThrough(async () => ok(undefined))).rejects.toThrow("expected");
  });

  /** `save` fails the first time. */
  async function livesThrough(save: NonNullable<Opening["save"]>): Promise<void> {
    const waiting: (() => void)[] = [];
    const session = open({ save, later: (work) => (waiting.push(work), () => undefined) });
    session.edit((draft) => void (draft.contact.name = "Sam Reed"));
    expect(await session.flush()).toBe("failed");
    expect(session.store.getState()).toMatchObject({
      saveState: "failed",
      record: { contact: { name: "Sam Reed" } },
    });
    waiting.at(-1)?.();
    await session.flush();
    expect(session.store.getState().saveState).toBe("saved");
  }

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

  it("opens another document, remembers it, and falls back to the first once it is gone", () => {
    const [first] = career.views;
    if (first === undefined) throw new Error("no document");
    const second = { ...first, id: resumeViewIdSchema.parse("second"), name: "Valley Clinic" };
    const rememberView = vi.fn<(id: string) => void>();
    const session = open({ career: { ...career, views: [first, second] }, rememberView });
    const shown = () =>
      openViewOf(session.store.getState().record, session.openDocument.getState().viewId).id;
    expect(shown()).toBe(first.id);
    session.openView(second.id);
    expect(rememberView).toHaveBeenCalledWith(second.id);
    expect(shown()).toBe(second.id);
    expect(session.store.getState().canUndo).toBe(false);
    session.edit((draft) => void draft.views.pop());
    expect(shown()).toBe(first.id);
    session.undo();
    expect(shown()).toBe(second.id);
  });
});
