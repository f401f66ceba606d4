import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Command, CommandContext } from "#cli/command.ts";
import { parseCareer } from "#core/model/parse-career.ts";
import { convertCommand } from "./convert.ts";
import { importCommand } from "./import.ts";

const context = { t: (key: string) => key, language: "en", progress: () => {} } as unknown as CommandContext;
const RESUME = "Ruth Adeyemi\nruth@example.com\n\nSkills\nCPT, Epic\n\nHobbies\nQuilting\n";

async function fileOf(name: string, content: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "import-")), name);
  await writeFile(path, content);
  return path;
}

async function run(command: Command, ...args: string[]): Promise<{ value: unknown; sentence?: string }> {
  const outcome = await command.run(args, context);
  if (!outcome.ok) return { value: outcome.error, sentence: outcome.sentence };
  const values: unknown[] = [];
  for await (const value of outcome.values) values.push(value);
  return { value: values[0] };
}

describe("import", () => {
  it("gives a record that parses, with warnings beside it", async () => {
    const { value } = await run(importCommand, await fileOf("cv.txt", RESUME));
    const parsed = parseCareer(value);
    expect(parsed.ok && parsed.value.contact).toMatchObject({
      name: "Ruth Adeyemi",
      email: "ruth@example.com",
    });
    expect(value).toMatchObject({ warnings: [{ kind: "unplaced-lines", count: 2 }] });
  });

  it("gives a JSON Resume, with warnings in its meta", async () => {
    const { value } = await run(importCommand, await fileOf("cv.txt", RESUME), "--as", "json-resume");
    expect(value).toMatchObject({
      basics: { name: "Ruth Adeyemi" },
      skills: [{ name: "CPT" }, { name: "Epic" }],
      meta: { warnings: [{ kind: "unplaced-lines", count: 2 }] },
    });
  });

  it("says what is wrong with a file, and with how it is called", async () => {
    const empty = await run(importCommand, await fileOf("cv.pdf", ""));
    expect(empty).toEqual({ value: { kind: "empty" }, sentence: "errors:import.empty" });
    expect((await run(importCommand, "/nowhere/cv.pdf")).value).toMatchObject({ kind: "file-not-found" });
    expect((await run(importCommand, "cv.txt", "--as", "xml")).value).toMatchObject({
      kind: "bad-arguments",
    });
  });
});

describe("convert", () => {
  it("goes from a record to a JSON Resume and back", async () => {
    const source = await fileOf("cv.txt", RESUME);
    const [record, resume, again] = ["a.career.json", "a.resume.json", "b.career.json"].map(
      (name) => `${source}.${name}`,
    );
    await run(convertCommand, source, record ?? "");
    expect((await run(convertCommand, record ?? "", resume ?? "")).value).toMatchObject({
      path: resume,
      shape: "json-resume",
    });
    expect((await run(convertCommand, resume ?? "", again ?? "")).value).toMatchObject({ shape: "career" });
    const parsed = parseCareer(JSON.parse(await readFile(again ?? "", "utf8")));
    expect(parsed.ok && parsed.value.skills[0]?.keywords.map(({ text }) => text.en?.text)).toEqual([
      "CPT",
      "Epic",
    ]);
  });

  it("says where it can't write", async () => {
    const source = await fileOf("cv.txt", RESUME);
    expect((await run(convertCommand, source, "/nowhere/out.json")).value).toMatchObject({
      kind: "not-written",
    });
  });
});
