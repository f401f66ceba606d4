import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Career } from "#core/model/career.ts";
import { snapshotIdSchema } from "#core/model/snapshot.ts";
import { type Timestamp, timestampSchema } from "#core/model/timestamp.ts";
import { CareerBuilder, NOW } from "#tests/builders/career.ts";
import { counts, report } from "#tests/torture/counts.ts";
import { createEditLog, editsSinceBackup } from "./edit-log.ts";
import { createMemoryRows } from "./memory-rows.ts";
import { createRecordStores } from "./record-stores.ts";
import { takeVersion } from "./take-version.ts";
import { createVersionStore } from "./versions.ts";

const MINUTE = 60_000;
const TEN_YEARS = 10 * 365.25 * 24 * 60 * MINUTE;
const career = new CareerBuilder().build();

function after(milliseconds: number): Timestamp {
  return timestampSchema.parse(new Date(Date.parse(NOW) + milliseconds).toISOString());
}

/** A browser with a career in it, and a clock that can be set. */
async function work() {
  let ids = 0;
  let time = NOW;
  const rows = createMemoryRows();
  const newId = () => `version-${(ids += 1)}`;
  const { careers } = createRecordStores(rows);
  const versions = createVersionStore(rows, newId);
  await careers.save(career);
  const listed = async () => {
    const found = await versions.list(career.id);
    if (!found.ok) throw new Error(found.error.kind);
    return found.value;
  };
  return {
    rows,
    versions,
    listed,
    newId,
    set: (at: Timestamp) => void (time = at),
    edit: (part: Partial<Career>) => careers.save({ ...career, ...part }),
    take: () => takeVersion(career.id, { careers, versions, now: () => time }),
    load: () => careers.load(career.id),
  };
}

describe("earlier versions", () => {
  it("are listed the newest first, what can't be read left out and left alone", async () => {
    const { rows, versions, listed } = await work();
    const add = (at: Timestamp) => versions.add({ careerId: career.id, at, kind: "automatic", career });
    await add(after(2));
    await add(after(3));
    await add(after(1));
    const odd = { id: "odd", careerId: career.id, record: { at: "once" } };
    await rows.write([{ table: "snapshots", id: "odd", next: () => ({ row: odd }) }]);
    expect((await listed()).map(({ at }) => at)).toEqual([after(3), after(2), after(1)]);
    expect(await rows.read("snapshots", "odd")).toMatchObject({ value: { row: odd } });
  });

  it("get a name, lose it again, and say where there is none to name", async () => {
    const { versions, listed } = await work();
    const added = await versions.add({ careerId: career.id, at: NOW, kind: "automatic", career });
    if (!added.ok) throw new Error(added.error.kind);
    const { id } = added.value;
    expect(await versions.rename(id, "  For Lakeside ")).toEqual({ ok: true, value: undefined });
    expect(await listed()).toEqual([{ ...added.value, name: "For Lakeside", kind: "named" }]);
    await versions.rename(id, " ");
    const [unnamed] = await listed();
    expect(unnamed).toEqual({ ...added.value, kind: "named" });
    expect(unnamed).not.toHaveProperty("name");
    expect(await versions.rename(snapshotIdSchema.parse("gone"), "x")).toEqual({
      ok: false,
      error: { kind: "not-found" },
    });
    await versions.remove([id]);
    expect(await listed()).toEqual([]);
  });

  it("that can't be removed or written are said", async () => {
    const broken = { ...createMemoryRows(), ...failing() };
    const versions = createVersionStore(broken, () => "id");
    const failed = { ok: false, error: { kind: "full" } };
    expect(await versions.add({ careerId: career.id, at: NOW, kind: "automatic", career })).toEqual(failed);
    expect(await versions.remove([snapshotIdSchema.parse("a")])).toEqual(failed);
    expect(await versions.rename(snapshotIdSchema.parse("a"), "x")).toEqual(failed);
    expect(await versions.list(career.id)).toEqual(failed);
  });
});

function failing() {
  const fail = async () => ({ ok: false as const, error: { kind: "full" as const } });
  return { list: fail, write: fail, remove: fail };
}

describe("while working", () => {
  it("a version is taken of what changed, five minutes after the last, and none of what is the same", async () => {
    const { set, edit, take, listed } = await work();
    await take();
    await edit({ name: "Changed" });
    set(after(5 * MINUTE - 1));
    await take();
    expect(await listed()).toHaveLength(1);
    set(after(5 * MINUTE));
    await take();
    expect((await listed()).map(({ kind, at }) => [kind, at])).toEqual([
      ["automatic", after(5 * MINUTE)],
      ["automatic", NOW],
    ]);
    await edit({ name: "Changed", updatedAt: after(9 * MINUTE) });
    set(after(20 * MINUTE));
    await take();
    expect(await listed()).toHaveLength(2);
  });

  it("versions are thinned when one is taken", async () => {
    const { set, edit, take, listed } = await work();
    const day = 24 * 60 * MINUTE;
    for (const [at, milliseconds] of [0, 10 * MINUTE, 20 * MINUTE, 30 * day].entries()) {
      set(after(milliseconds));
      await edit({ name: `${at}` });
      await take();
    }
    expect((await listed()).map(({ at }) => at)).toEqual([after(30 * day), after(20 * MINUTE)]);
  });

  it("a clock that is set ten years ahead or back, again and again, loses no edit and no version that is young by it", async () => {
    const moments = fc.array(
      fc.oneof(
        fc.integer({ min: -TEN_YEARS, max: TEN_YEARS }),
        fc.integer({ min: -10 * MINUTE, max: 10 * MINUTE }),
      ),
      { minLength: 2, maxLength: 20 },
    );
    let edits = 0;
    await fc.assert(
      fc.asyncProperty(moments, async (jumps) => {
        const { set, edit, take, listed, load } = await work();
        for (const [at, jump] of jumps.entries()) {
          const before = await listed();
          const now = after(jump);
          set(now);
          await edit({ name: `${at}`, updatedAt: now });
          await take();
          expect(await load()).toMatchObject({ ok: true, value: { name: `${at}` } });
          const kept = new Set((await listed()).map(({ id }) => id));
          const young = before.filter((one) => Date.parse(now) - Date.parse(one.at) < 7 * 24 * 60 * MINUTE);
          expect(young.filter(({ id }) => !kept.has(id))).toEqual([]);
          edits += 1;
        }
      }),
      { numRuns: counts(50, 1000) },
    );
    expect(edits).toBeGreaterThan(100);
    report(`${edits} edits with the clock set anew before each: none lost`);
  }, 120_000);
});

describe("what follows a stored edit", () => {
  function log() {
    let time = NOW;
    const kept = new Map<string, string>();
    const asked: string[] = [];
    const taken: string[] = [];
    const choices = {
      read: (name: string) => kept.get(name),
      keep: (name: string, value: string) => void kept.set(name, value),
    };
    const onEdit = createEditLog({
      choices,
      now: () => time,
      keepForGood: async () => void asked.push("keep"),
      takeVersion: async (id) => void taken.push(id),
    });
    return { onEdit, choices, asked, taken, set: (at: Timestamp) => void (time = at) };
  }

  it("the browser is asked once to keep it, and edits are counted until a backup", () => {
    const { onEdit, choices, asked } = log();
    expect(editsSinceBackup(choices)).toBe(0);
    onEdit(career.id);
    onEdit(career.id);
    expect(asked).toEqual(["keep"]);
    expect(editsSinceBackup(choices)).toBe(2);
    choices.keep("edits-since-backup", "many");
    expect(editsSinceBackup(choices)).toBe(0);
  });

  it("a version is asked for at the first edit, every five minutes, and when the clock jumps back", () => {
    const { onEdit, taken, set } = log();
    for (const at of [0, 1, 5 * MINUTE - 1, 5 * MINUTE, 9 * MINUTE, -TEN_YEARS]) {
      set(after(at));
      onEdit(career.id);
    }
    expect(taken).toEqual([career.id, career.id, career.id]);
  });
});
