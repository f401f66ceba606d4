import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CommandContext } from "../command.ts";
import { skillsCommand } from "./skills.ts";

const context = { t: (key: string) => key, language: "en", progress: () => {} } as unknown as CommandContext;

async function resultsOf(...args: string[]): Promise<unknown[]> {
  const outcome = await skillsCommand.run(args, context);
  const results: unknown[] = [];
  for await (const value of outcome.values ?? []) results.push(value);
  return outcome.ok ? results : [outcome.error];
}

async function fileOf(...lines: string[]): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "skills-")), "lines.jsonl");
  await writeFile(path, lines.join("\n"));
  return path;
}

describe("skills", () => {
  it("reads one text", async () => {
    expect(await resultsOf("--text", "Filed charts")).toEqual([
      {
        text: "Filed charts",
        language: "en",
        competencies: [{ id: "records-management", confidence: 0.8, spans: [[0, 12]] }],
      },
    ]);
  });

  it("lets an occupation weigh in, and adds nothing for it", async () => {
    const [plain, weighed] = await Promise.all([
      resultsOf("--text", "Swept floors", "--occupation", "file_clerk"),
      resultsOf("--text", "Swept floors"),
    ]);
    expect(plain).toEqual(weighed);
    expect(await resultsOf("--text", "Filed charts", "--occupation", "nobody")).toEqual(
      await resultsOf("--text", "Filed charts"),
    );
  });

  it("answers each line of a file in its order, a bad one with an error", async () => {
    const path = await fileOf(
      '{"id":1,"text":"Filed charts","occupation":"file_clerk"}',
      "not JSON",
      '{"text":7}',
      '{"text":"Atendía clientes"}',
    );
    expect(await resultsOf("--lines", path)).toMatchObject([
      { text: "Filed charts" },
      { error: { kind: "bad-line", line: 2, field: "text" } },
      { error: { kind: "bad-line", line: 3, field: "text" } },
      { text: "Atendía clientes", language: "es" },
    ]);
  });

  it("tells what is wrong with what was asked", async () => {
    expect(await resultsOf()).toMatchObject([{ kind: "bad-arguments" }]);
    expect(await resultsOf("--text", "a", "--lines", "b")).toMatchObject([{ kind: "bad-arguments" }]);
    expect(await resultsOf("--lines", "no-such-file.jsonl")).toMatchObject([{ kind: "file-not-found" }]);
  });
});
