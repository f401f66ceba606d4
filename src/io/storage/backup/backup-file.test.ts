import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { backupContentSchema } from "#core/backup/backup-content.ts";
import { NOW } from "#tests/builders/career.ts";
import { readBackup, writeBackup } from "./backup-file.ts";

const CONTENT = {
  careers: [{ id: "career-1", record: { name: "Señora Ñandú" } }],
  applications: [],
  snapshots: [],
  sentFiles: [],
  choices: { "crosswalk.language": "es" },
};

const DAMAGED = { ok: false, error: { kind: "damaged" } };
const NO_BACKUP = { ok: false, error: { kind: "not-a-backup" } };

function bytesOf(file: unknown): Uint8Array {
  return new TextEncoder().encode(typeof file === "string" ? file : JSON.stringify(file));
}

/** The planted bug: a reader that looks at no checksum. */
function isBelieved(bytes: Uint8Array): boolean {
  try {
    const file: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return backupContentSchema.safeParse(Object(file).content).success;
  } catch {
    return false;
  }
}

/** A file as another program would write it, after what README says of the format. */
function fileOf(content: unknown, part: object = {}): Uint8Array {
  const checksum = createHash("sha256")
    .update(JSON.stringify([NOW, content]))
    .digest("hex");
  return bytesOf({ format: "crosswalk-backup", version: 1, createdAt: NOW, checksum, content, ...part });
}

describe("a backup file", () => {
  it("reads back as it was written, and is what its description says", async () => {
    const written = await writeBackup({ createdAt: NOW, content: CONTENT });
    expect(await readBackup(written)).toEqual({ ok: true, value: { createdAt: NOW, content: CONTENT } });
    expect(JSON.parse(new TextDecoder().decode(written))).toEqual(
      JSON.parse(new TextDecoder().decode(fileOf(CONTENT))),
    );
    expect((await readBackup(fileOf(CONTENT))).ok).toBe(true);
  });

  it("that was cut off is said to be damaged, not to be something else", async () => {
    const written = await writeBackup({ createdAt: NOW, content: CONTENT });
    expect(await readBackup(written.subarray(0, -1))).toEqual(DAMAGED);
    expect(await readBackup(written.subarray(0, 60))).toEqual(DAMAGED);
  });

  it.each([
    ["a changed word", fileOf(CONTENT, { content: { ...CONTENT, choices: {} } })],
    ["a changed time", fileOf(CONTENT, { createdAt: "2026-01-01T00:00:00.000Z" })],
    ["no checksum", fileOf(CONTENT, { checksum: undefined })],
    ["a time that is none", fileOf(CONTENT, { createdAt: "yesterday" })],
    ["a version that never was", fileOf(CONTENT, { version: 0 })],
    ["content of another shape", fileOf({ ...CONTENT, careers: "none" })],
  ])("with %s is damaged", async (_, bytes) => {
    expect(await readBackup(bytes)).toEqual(DAMAGED);
  });

  it("with a byte that is no letter is damaged, even where JSON would read over it", async () => {
    const written = await writeBackup({ createdAt: NOW, content: CONTENT });
    const text = new TextDecoder("latin1").decode(written);
    const broken = written.slice();
    broken[text.indexOf("and")] = 0xff;
    expect(await readBackup(broken)).toEqual(DAMAGED);
  });

  it("with any one bit flipped is refused, where a reader that believes what it reads takes many", async () => {
    const written = await writeBackup({ createdAt: NOW, content: CONTENT });
    let believed = 0;
    for (let at = 0; at < written.length * 8; at += 1) {
      const flipped = written.slice();
      flipped[at >> 3] = (flipped[at >> 3] ?? 0) ^ (1 << (at & 7));
      expect((await readBackup(flipped)).ok).toBe(false);
      if (isBelieved(flipped)) believed += 1;
    }
    expect(believed).toBeGreaterThan(100);
  });

  it.each([
    ["another JSON", bytesOf({ basics: { name: "Robin" } })],
    ["a JSON of another format", bytesOf({ format: "other", version: 1 })],
    ["words", bytesOf("Dear Ms. Rivera,")],
  ])("is told from %s", async (_, bytes) => {
    expect(await readBackup(bytes)).toEqual(NO_BACKUP);
  });
});
