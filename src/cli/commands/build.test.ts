import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Command } from "#cli/command.ts";
import { createI18n } from "#i18n/create-i18n.ts";
import { enResources } from "#i18n/resources-en.ts";
import { buildCommand } from "./build.ts";
import { templatesCommand } from "./templates.ts";
import { verifyCommand } from "./verify.ts";

const SAMPLE = "templates/first-coder/sample.json";
const POSTING =
  "Outpatient Coder I\nSandia Clinic, Albuquerque, NM\nRequirements\n- CPC-A or CCA required\n- ICD-10-CM and CPT\n";

async function run(command: Command, ...args: string[]) {
  const { t } = createI18n("en", enResources);
  const outcome = await command.run(args, { t, language: "en", today: "2026-11-25", progress: () => {} });
  const values: unknown[] = [];
  for await (const value of outcome.values ?? []) values.push(value);
  return { ok: outcome.ok, error: outcome.ok ? undefined : outcome.error, values };
}

beforeAll(async () => vi.stubEnv("XDG_CACHE_HOME", await folder()));
afterAll(() => vi.unstubAllEnvs());

const folder = () => mkdtemp(join(tmpdir(), "crosswalk-build-"));

describe("build", { timeout: 60_000 }, () => {
  it("writes a resume and says how long it is; verify finds it whole", async () => {
    const path = join(await folder(), "resume.pdf");
    const built = await run(buildCommand, SAMPLE, "--lang", "es", "-o", path);
    expect(built.values).toEqual([{ path, bytes: (await readFile(path)).length, pages: 2 }]);
    const verified = await run(verifyCommand, path, "--against", SAMPLE);
    expect(verified).toMatchObject({ ok: true, values: [{ ok: true, missing: [] }] });
  });

  it("shows what a file lacks of another record", async () => {
    const path = join(await folder(), "resume.docx");
    await run(buildCommand, SAMPLE, "-o", path);
    const verified = await run(verifyCommand, path, "--against", "templates/federal/sample.json");
    expect(verified).toMatchObject({ ok: false, values: [{ ok: false }] });
  });

  it("answers a posting with a letter and a packet, and asks for the posting without one", async () => {
    const at = await folder();
    const posting = join(at, "posting.txt");
    await writeFile(posting, POSTING);
    for (const [doc, pages] of [
      ["letter", 1],
      ["packet", 3],
    ] as const) {
      const built = await run(
        buildCommand,
        SAMPLE,
        "--posting",
        posting,
        "--doc",
        doc,
        "-o",
        join(at, `${doc}.pdf`),
      );
      expect(built.values).toMatchObject([{ pages }]);
    }
    const without = await run(buildCommand, SAMPLE, "--doc", "letter", "-o", join(at, "x.pdf"));
    expect(without.error).toMatchObject({ kind: "posting-needed" });
  });

  it("builds a folder of records; a bad one is told and stops no other", async () => {
    const [from, to] = [await folder(), await folder()];
    for (const name of ["a", "b"]) await writeFile(join(from, `${name}.json`), await readFile(SAMPLE));
    await writeFile(join(from, "c.json"), '{"work":');
    const { values } = await run(buildCommand, from, "--format", "txt", "-o", to, "--jobs", "2");
    expect(values).toMatchObject([
      { input: join(from, "a.json") },
      { input: join(from, "b.json") },
      { error: {} },
    ]);
    expect((await readdir(to)).toSorted()).toEqual([
      "Ibarra-Marisol-Resume-b.txt",
      "Ibarra-Marisol-Resume.txt",
    ]);
  });

  it("goes on where it was stopped: what stands whole is kept, what is missing or changed is made", async () => {
    const [from, to] = [await folder(), await folder()];
    for (const name of ["a", "b", "c"]) await writeFile(join(from, `${name}.json`), await readFile(SAMPLE));
    const again = () => run(buildCommand, from, "--format", "txt", "-o", to);
    const first = await again();
    await rm(join(to, "Ibarra-Marisol-Resume-b.txt"));
    await writeFile(join(to, "Ibarra-Marisol-Resume-c.txt"), "cut");
    const second = await again();
    expect(second.values).toMatchObject([{ kept: true }, { pages: null }, { pages: null }]);
    expect(second.values.map((line) => ({ ...Object(line), kept: undefined }))).toEqual(
      first.values.map((line) => ({ ...Object(line), kept: undefined })),
    );
    const other = await run(buildCommand, from, "--format", "txt", "-o", to, "--lang", "es");
    expect(JSON.stringify(other.values)).not.toContain("kept");
  });

  it("builds in threads, in the order of the records, and tells a bad one", async () => {
    const [from, to] = [await folder(), await folder()];
    for (const name of ["a", "b", "c", "d"])
      await writeFile(join(from, `${name}.json`), name === "b" ? "{" : await readFile(SAMPLE));
    const program = ["bin/crosswalk.mjs", "build", from, "--format", "md", "-o", to, "--jobs", "2"];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, program);
    const lines = stdout
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(lines).toMatchObject(["a", "b", "c", "d"].map((name) => ({ input: join(from, `${name}.json`) })));
    expect(lines[1]).toMatchObject({ error: { kind: "damaged" } });
    expect(stderr).toBe("");
    expect(await readdir(to)).toHaveLength(3);
  });

  it.each([
    [["--template", "nope"], "unknown-template"],
    [["--template", "federal", "--lang", "es"], "language-not-offered"],
    [["--format", "odt"], "bad-arguments"],
    [["--jobs", "0"], "bad-arguments"],
  ])("says what is wrong with %j", async (more, kind) => {
    const { error } = await run(buildCommand, SAMPLE, ...more, "-o", join(await folder(), "x.pdf"));
    expect(error).toMatchObject({ kind });
  });
});

describe("templates", () => {
  it("lists id, names, tracks and languages", async () => {
    const { values } = await run(templatesCommand);
    expect(values).toMatchObject([
      { templates: expect.arrayContaining([expect.objectContaining({ id: "federal", languages: ["en"] })]) },
    ]);
  });
});
