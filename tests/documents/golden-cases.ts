import { composeLetter } from "#core/documents/compose-letter.ts";
import { composeResume } from "#core/documents/compose-resume.ts";
import type { DocumentTree } from "#core/documents/document.ts";
import type { Template } from "#core/documents/template.ts";
import type { Career } from "#core/model/career.ts";
import { highlightIdSchema, roleIdSchema } from "#core/model/ids.ts";
import type { Language } from "#core/model/language.ts";
import { TEMPLATES } from "#templates/registry.ts";
import { letterOf, sampleOf, TODAY } from "./document-fixtures.ts";

export interface GoldenCase {
  /** `first-coder.long.en` */
  readonly name: string;
  readonly template: Template;
  readonly tree: () => Promise<DocumentTree>;
}

type Shape = (career: Career) => Career;

/** What a record may be like: its first job alone, as people have it, and far more than fits on two pages. */
const SHAPES = {
  minimal: (career) => ({
    ...career,
    headline: {},
    summary: {},
    links: [],
    education: [],
    credentials: [],
    practicum: [],
    skills: [],
    languages: [],
    volunteer: [],
    memberships: [],
    work: career.work.slice(0, 1),
  }),
  typical: (career) => career,
  long: (career) => ({ ...career, work: [1, 2, 3, 4].flatMap((turn) => career.work.map(again(turn))) }),
} as const satisfies Record<string, Shape>;

function again(turn: number) {
  return (role: Career["work"][number]): Career["work"][number] => ({
    ...role,
    id: roleIdSchema.parse(`${role.id}-${turn}`),
    highlights: [...role.highlights, ...role.highlights].map((line, index) => ({
      ...line,
      id: highlightIdSchema.parse(`${line.id}-${turn}-${index}`),
    })),
  });
}

/** Every design with a short, a usual and a long record in its first language, the usual one in its other, and its letters. */
export const GOLDEN_CASES: readonly GoldenCase[] = TEMPLATES.flatMap((template) => {
  const [first = "en", ...others] = template.languages;
  return [
    resumeCase(template, "minimal", first),
    resumeCase(template, "typical", first),
    resumeCase(template, "long", first),
    ...others.map((language) => resumeCase(template, "typical", language)),
    ...template.languages.map((language) => letterCase(template, language)),
  ];
});

function resumeCase(template: Template, shape: keyof typeof SHAPES, language: Language): GoldenCase {
  return {
    name: `${template.id}.${shape}.${language}`,
    template,
    tree: async () => {
      const career = SHAPES[shape](await sampleOf(template.id));
      const [view] = career.views;
      if (view === undefined) throw new Error("No view");
      return composeResume(career, { ...view, language }, template, TODAY);
    },
  };
}

function letterCase(template: Template, language: Language): GoldenCase {
  return {
    name: `${template.id}.letter.${language}`,
    template,
    tree: async () => composeLetter(await sampleOf(template.id), letterOf(language), "letter", TODAY),
  };
}
