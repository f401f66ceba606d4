import { blankCareer, type Career } from "#core/model/career.ts";
import type { CredentialStatus } from "#core/model/credential.ts";
import {
  credentialIdSchema,
  educationIdSchema,
  employerIdSchema,
  highlightIdSchema,
  practicumIdSchema,
  roleIdSchema,
  skillGroupIdSchema,
  skillIdSchema,
  spokenLanguageIdSchema,
} from "#core/model/ids.ts";
import type { Language } from "#core/model/language.ts";
import { type LocalizedText, localizedText } from "#core/model/localized-text.ts";
import { type PartialDate, partialDateSchema } from "#core/model/partial-date.ts";
import { timestampSchema } from "#core/model/timestamp.ts";

export const NOW = timestampSchema.parse("2026-11-24T12:00:00.000Z");
export const TODAY = "2026-11-24";

export function date(text: string): PartialDate {
  return partialDateSchema.parse(text);
}

function range(start?: string, end?: string): { start?: PartialDate; end?: PartialDate } {
  return { ...(start && { start: date(start) }), ...(end && { end: date(end) }) };
}

/** Builds a record part by part; ids are counted, times fixed. */
export class CareerBuilder {
  readonly #language: Language;
  #career: Career;
  #count = 0;

  constructor(language: Language = "en") {
    this.#language = language;
    this.#career = blankCareer(() => this.#nextId(), NOW, language);
    this.with({
      contact: { name: "Robin Vale", email: "robin@example.com", phone: "555-555-0142", location: {} },
      summary: this.text(
        language === "en" ? "Front desk lead turning to coding." : "De recepción a codificación.",
      ),
    });
  }

  build(): Career {
    return this.#career;
  }

  with(part: Partial<Career>): this {
    this.#career = { ...this.#career, ...part };
    return this;
  }

  text(words: string): LocalizedText {
    return words === "" ? {} : localizedText(this.#language, words, NOW);
  }

  job(title: string, employer: string, lines: readonly string[], start?: string, end?: string): this {
    const id = employerIdSchema.parse(this.#nextId());
    return this.with({
      employers: [...this.#career.employers, { id, name: employer, location: {} }],
      work: [
        ...this.#career.work,
        {
          id: roleIdSchema.parse(this.#nextId()),
          employerId: id,
          position: this.text(title),
          dates: range(start, end),
          summary: {},
          highlights: lines.map((line) => ({
            id: highlightIdSchema.parse(this.#nextId()),
            text: this.text(line),
          })),
        },
      ],
    });
  }

  credential(
    abbreviation: string,
    status: CredentialStatus = "active",
    more: { name?: string; issuer?: string; earned?: string; expected?: string; expires?: string } = {},
  ): this {
    const { earned, expected, expires } = more;
    return this.with({
      credentials: [
        ...this.#career.credentials,
        {
          id: credentialIdSchema.parse(this.#nextId()),
          abbreviation,
          name: more.name ?? `${abbreviation} in full`,
          issuer: more.issuer ?? "AAPC",
          status,
          ...(earned && { earned: date(earned) }),
          ...(expected && { expected: date(expected) }),
          ...(expires && { expires: date(expires) }),
        },
      ],
    });
  }

  school(institution: string, studyType: string, area = "", end?: string): this {
    return this.with({
      education: [
        ...this.#career.education,
        {
          id: educationIdSchema.parse(this.#nextId()),
          institution,
          studyType: this.text(studyType),
          area: this.text(area),
          dates: range(undefined, end),
          location: {},
          highlights: [],
        },
      ],
    });
  }

  practicum(title: string, organization: string): this {
    return this.with({
      practicum: [
        ...this.#career.practicum,
        {
          id: practicumIdSchema.parse(this.#nextId()),
          kind: "practicum",
          title: this.text(title),
          organization,
          dates: {},
          highlights: [],
        },
      ],
    });
  }

  skills(...words: readonly string[]): this {
    return this.with({
      skills: [
        ...this.#career.skills,
        {
          id: skillGroupIdSchema.parse(this.#nextId()),
          name: {},
          keywords: words.map((word) => ({ id: skillIdSchema.parse(this.#nextId()), text: this.text(word) })),
        },
      ],
    });
  }

  speaks(name: string, code?: string, level?: Career["languages"][number]["level"]): this {
    return this.with({
      languages: [
        ...this.#career.languages,
        {
          id: spokenLanguageIdSchema.parse(this.#nextId()),
          name: this.text(name),
          fluency: {},
          ...(code && { code }),
          ...(level && { level }),
        },
      ],
    });
  }

  #nextId(): string {
    this.#count += 1;
    return `id-${this.#count}`;
  }
}
