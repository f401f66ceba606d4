import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { nodeFonts } from "#cli/node-fonts.ts";
import { composeResume, languageOf } from "#core/documents/compose-resume.ts";
import type { DocumentTree } from "#core/documents/document.ts";
import type { Template } from "#core/documents/template.ts";
import type { Career } from "#core/model/career.ts";
import { LANGUAGES, type Language } from "#core/model/language.ts";
import { textFor } from "#core/model/localized-text.ts";
import { parseCareer } from "#core/model/parse-career.ts";
import { exportDocument } from "#io/exporters/export-document.ts";
import { toJsonResume } from "#io/exporters/json/to-json-resume.ts";
import { TEMPLATES } from "#templates/registry.ts";
import { readCareer } from "#tests/builders/read-career.ts";

const FORMATS = ["pdf", "docx", "txt", "md", "json"] as const;
const fonts = nodeFonts();

/** Fields that a document prints, in the order of a JSON Resume. */
const PRINTED =
  /^(?:basics\.(?:name|label|email|phone|summary|url|profiles\.url|location\.(?:city|region))|work\.(?:name|position|startDate|endDate|summary|highlights)|education\.(?:institution|endDate)|certificates\.(?:name|issuer|date)|skills\.(?:name|keywords)|languages\.(?:language|fluency)|volunteer\.(?:organization|position))$/;

/** What a job was about may be one paragraph or a list: a list of one is printed as a paragraph. */
const TOLD = /(?:summary|highlights)$/;

function valuesOf(value: unknown, path = ""): string[] {
  if (typeof value === "string")
    return PRINTED.test(path)
      ? [`${path.replace(TOLD, "told")}: ${value.toLowerCase().replace("//www.", "//")}`]
      : [];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => valuesOf(item, path));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    valuesOf(item, path === "" ? key : `${path}.${key}`),
  );
}

/** Kind and field of a degree, told apart by no document: their words, in any order. */
function degreesOf({ education }: Record<string, unknown>): string[] {
  const degrees = z
    .array(z.object({ studyType: z.string().default(""), area: z.string().default("") }))
    .parse(education ?? []);
  return degrees.map(({ studyType, area }) => {
    const words = `${studyType} ${area}`.toLowerCase().match(/[\p{L}\d-]+/gu) ?? [];
    const named = words.filter((word) => !/^(?:in|of|en|de|la)$/.test(word));
    return `education.degree: ${named.toSorted().join(" ")}`;
  });
}

/** The values on one side alone, as many times as they lack on the other. */
function missing(from: readonly string[], given: readonly string[]): string[] {
  const left = [...given];
  return from.filter((value) => {
    const at = left.indexOf(value);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

function sampleOf({ id }: Template): Career {
  const parsed = parseCareer(JSON.parse(readFileSync(`templates/${id}/sample.json`, "utf8")));
  if (!parsed.ok) throw new Error(id);
  return parsed.value;
}

/** A course that is printed under "Training" is read as education. */
function isOfCourse(value: string, courses: readonly string[]): boolean {
  return value.startsWith("education") && courses.some((course) => value.includes(course.toLowerCase()));
}

async function fileOf(
  tree: DocumentTree,
  template: Template,
  format: Exclude<(typeof FORMATS)[number], "json">,
): Promise<Uint8Array> {
  const bytes = await exportDocument(tree, template, format, fonts);
  if (!bytes.ok) throw new Error(bytes.error.kind);
  return bytes.value;
}

async function differences(template: Template, language: Language, format: (typeof FORMATS)[number]) {
  const career = sampleOf(template);
  const view = career.views.find((other) => other.language === language) ?? career.views[0];
  if (view === undefined) throw new Error("A sample without a view");
  const tree = composeResume(career, { ...view, language }, template, "2026-01-15");
  const again = await readCareer(
    format === "json" ? JSON.stringify(toJsonResume(career, language)) : await fileOf(tree, template, format),
  );
  const [said = [], read = []] = [career, again].map((each) => {
    const resume = toJsonResume(each, language);
    return [...valuesOf(resume), ...degreesOf(resume)];
  });
  const courses = career.practicum.flatMap(({ organization, dates, title }) => [
    organization,
    ...(textFor(title, language)?.text.split(" ").slice(0, 1) ?? []),
    dates.end ?? organization,
  ]);
  const invented = missing(read, said).filter((value) => !isOfCourse(value, courses));
  return { lost: missing(said, read), invented, of: said.length };
}

describe.each(TEMPLATES)("the resume of $id", (template) => {
  it.each(FORMATS)(
    "is read back from %s as it was",
    async (format) => {
      const languages = LANGUAGES.filter((language) => languageOf(language, template) === language);
      expect(languages.length).toBeGreaterThan(0);
      for (const language of languages) {
        const { lost, invented, of } = await differences(template, language, format);
        expect(of).toBeGreaterThan(30);
        expect({ lost, invented }).toEqual({ lost: [], invented: [] });
      }
    },
    30_000,
  );
});
