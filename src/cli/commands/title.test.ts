import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createI18n } from "#i18n/create-i18n.ts";
import { enResources } from "#i18n/resources-en.ts";
import type { CommandContext } from "../command.ts";
import { titleCommand } from "./title.ts";

async function run(...args: string[]) {
  const { t } = createI18n("en", enResources);
  const context: CommandContext = { t, language: "en", progress: () => undefined, today: "2026-01-15" };
  const outcome = await titleCommand.run(args, context);
  const values: unknown[] = [];
  for await (const value of outcome.values ?? []) values.push(value);
  return { ok: outcome.ok, values };
}

describe("the title command", () => {
  it("ranks occupations for one title, no more than asked", async () => {
    const { ok, values } = await run("pharmacy tech", "--top", "1");
    expect(ok).toBe(true);
    expect(values).toEqual([
      {
        query: "pharmacy tech",
        matches: [
          {
            occupation: "pharmacy_technician",
            soc: "29-2052.00",
            label: "Pharmacy technician",
            score: 1,
            matched: "pharmacy tech",
          },
        ],
      },
    ]);
  });

  it("answers a batch in order, and goes on after a bad line", async () => {
    const folder = await mkdtemp(join(tmpdir(), "titles-"));
    const path = join(folder, "titles.jsonl");
    await writeFile(path, '{"query":"plumber"}\nnot json\n{"query":"CNA"}\n');
    const { values } = await run("--lines", path);
    await rm(folder, { recursive: true });
    expect(values).toMatchObject([
      { query: "plumber", matches: [] },
      { error: { kind: "bad-line", line: 2 } },
      { query: "CNA", matches: [{ occupation: "cna" }] },
    ]);
  });

  it.each([[[]], [["one", "two"]], [["cashier", "--top", "none"]], [["cashier", "--lines", "file.jsonl"]]])(
    "is not run as %j",
    async (args) => {
      expect((await run(...args)).ok).toBe(false);
    },
  );

  it("says which file can't be opened", async () => {
    expect((await run("--lines", "/no/such/file.jsonl")).ok).toBe(false);
  });
});
