import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Command, CommandContext } from "#cli/command.ts";
import { matchSchema } from "#core/matching/match.ts";
import { postingSchema } from "#core/matching/posting.ts";
import { createI18n } from "#i18n/create-i18n.ts";
import { enResources } from "#i18n/resources-en.ts";
import { esResources } from "#i18n/resources-es.ts";
import { CareerBuilder, TODAY } from "#tests/builders/career.ts";
import { matchCommand } from "./match.ts";
import { postingCommand } from "./posting.ts";

const POSTING =
  "Medical Coder\nAlder Ridge Clinic, Boise, ID\n\nRequirements\n- CPC or CCS\n- Two years of coding experience\n";
const FRENCH =
  "Nous recherchons une codeuse médicale pour notre clinique dans le centre de la ville avec des médecins.";

async function fileOf(name: string, content: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "posting-")), name);
  await writeFile(path, content);
  return path;
}

async function run(command: Command, args: readonly string[], language: "en" | "es" = "en") {
  const { t } = language === "en" ? createI18n("en", enResources) : createI18n("es", esResources);
  let said = "";
  const context: CommandContext = {
    t,
    language,
    today: TODAY,
    progress: (words) => {
      said += words;
    },
  };
  const outcome = await command.run(args, context);
  if (!outcome.ok) return { error: outcome.error, said: outcome.sentence };
  const values: unknown[] = [];
  for await (const value of outcome.values) values.push(value);
  return { value: values[0], said };
}

describe("posting", () => {
  it("prints what a posting asks for", async () => {
    const { value, said } = await run(postingCommand, [await fileOf("ad.txt", POSTING)]);
    const posting = postingSchema.parse(value);
    expect(posting).toMatchObject({ language: "en", title: "Medical Coder", employer: "Alder Ridge Clinic" });
    expect(posting.requirements.map(({ id }) => id)).toEqual(["CPC", "CCS", "coding"]);
    expect(said).toBe("");
  });

  it.each([
    ["empty", " \n", "en", /no posting/i],
    ["empty", "", "es", /oferta/],
    ["other-language", FRENCH, "en", /English nor in Spanish/],
  ] as const)("says that the input is at fault: %s", async (kind, text, language, sentence) => {
    const { error, said } = await run(postingCommand, [await fileOf("ad.txt", text)], language);
    expect(error?.kind).toBe(kind);
    expect(said).toMatch(sentence);
  });

  it("reads another trade's posting, and says so", async () => {
    const cook = "Line cook wanted. High school diploma required. Two years of kitchen experience.";
    const { value, said } = await run(postingCommand, [await fileOf("ad.txt", cook)]);
    expect(postingSchema.parse(value).requirements.map(({ kind }) => kind)).not.toContain("codeSet");
    expect(said).toMatch(/doesn’t seem to be for work in medical coding/);
  });

  it.each([[[]], [["a", "b"]]])("shows how it is used: %j", async (args) => {
    expect((await run(postingCommand, args)).error?.kind).toBe("bad-arguments");
  });

  it("says that a file is not there", async () => {
    expect((await run(postingCommand, ["/no/such/file.txt"])).error?.kind).toBe("file-not-found");
  });
});

describe("match", () => {
  it("prints each requirement with its status and evidence", async () => {
    const career = new CareerBuilder().credential("CPC-A").build();
    const { value } = await run(matchCommand, [
      await fileOf("career.json", JSON.stringify(career)),
      await fileOf("ad.txt", POSTING),
    ]);
    const match = matchSchema.parse(value);
    expect(match.requirements[0]).toMatchObject({
      id: "CPC",
      status: "partial",
      evidence: [{ path: "credentials[0].abbreviation", quote: "CPC-A", why: "apprentice-of" }],
    });
    expect(match.summary.required).toEqual({ met: 0, partial: 1, unmet: 0, unknown: 1 });
  });

  it("holds against a credential what the posting turns away, and prints no more than the interface has", async () => {
    const career = await fileOf(
      "career.json",
      JSON.stringify(new CareerBuilder().credential("CPC-A").build()),
    );
    const posting = await fileOf("ad.txt", `${POSTING}- CPC-A will not be considered\n`);
    const match = await run(matchCommand, [career, posting]);
    const { requirements } = matchSchema.parse(match.value);
    expect(requirements.find(({ id }) => id === "CPC")?.status).toBe("unmet");
    expect(JSON.stringify(match.value)).not.toContain("ruledOut");
    expect(JSON.stringify((await run(postingCommand, [posting])).value)).not.toContain("ruledOut");
  });

  it("says which file is at fault", async () => {
    const posting = await fileOf("ad.txt", POSTING);
    const career = await fileOf("career.json", JSON.stringify(new CareerBuilder().build()));
    expect((await run(matchCommand, [career, await fileOf("ad.txt", "")])).error?.kind).toBe("empty");
    expect((await run(matchCommand, [await fileOf("career.json", "{"), posting])).error?.kind).toBe(
      "damaged",
    );
  });
});
