import { assertNever } from "#core/assert-never.ts";
import type { Career } from "#core/model/career.ts";
import {
  credentialIdSchema,
  educationIdSchema,
  highlightIdSchema,
  skillGroupIdSchema,
  skillIdSchema,
  spokenLanguageIdSchema,
} from "#core/model/ids.ts";
import { localizedText } from "#core/model/localized-text.ts";
import type { Writing } from "./write-field.ts";

/** What a line can be made a new part of: the duties of a job, or a list of the record. */
export type LineList =
  | { readonly kind: "duty"; readonly part: "work" | "practicum" | "volunteer"; readonly at: number }
  | { readonly kind: "skills" | "education" | "credentials" | "languages" };

interface Added {
  readonly career: Career;
  /** Of the field that has the words now. */
  readonly path: string;
}

/** The record with a line as a new duty, skill, school, certification or language. */
export function addLine(career: Career, list: LineList, words: string, { newId, now }: Writing): Added {
  const text = localizedText(career.language, words, now);
  switch (list.kind) {
    case "duty": {
      const highlight = { id: highlightIdSchema.parse(newId()), text };
      const count = career[list.part][list.at]?.highlights.length ?? 0;
      const added = career[list.part].map((role, at) =>
        at === list.at ? { ...role, highlights: [...role.highlights, highlight] } : role,
      );
      return {
        career: { ...career, [list.part]: added },
        path: `${list.part}[${list.at}].highlights[${count}].text`,
      };
    }
    case "skills": {
      const skill = { id: skillIdSchema.parse(newId()), text };
      const [first, ...others] = career.skills;
      const group = first ?? { id: skillGroupIdSchema.parse(newId()), name: {}, keywords: [] };
      return {
        career: { ...career, skills: [{ ...group, keywords: [...group.keywords, skill] }, ...others] },
        path: "skills[0].keywords",
      };
    }
    case "education": {
      const id = educationIdSchema.parse(newId());
      const school = {
        id,
        institution: "",
        studyType: text,
        area: {},
        dates: {},
        location: {},
        highlights: [],
      };
      return {
        career: { ...career, education: [...career.education, school] },
        path: `education[${career.education.length}].studyType`,
      };
    }
    case "credentials": {
      const id = credentialIdSchema.parse(newId());
      const credential = { id, abbreviation: "", name: words, issuer: "", status: "planned" as const };
      return {
        career: { ...career, credentials: [...career.credentials, credential] },
        path: `credentials[${career.credentials.length}].name`,
      };
    }
    case "languages": {
      const spoken = { id: spokenLanguageIdSchema.parse(newId()), name: text, fluency: {} };
      return {
        career: { ...career, languages: [...career.languages, spoken] },
        path: `languages[${career.languages.length}].name`,
      };
    }
    default:
      return assertNever(list);
  }
}
