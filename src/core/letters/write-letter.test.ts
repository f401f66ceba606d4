import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Career } from "#core/model/career.ts";
import { LANGUAGES } from "#core/model/language.ts";
import {
  LETTER_KINDS,
  LETTER_LENGTHS,
  LETTER_TONES,
  type Letter,
  letterSchema,
  type SentenceSource,
} from "#core/model/letter.ts";
import { CareerBuilder } from "#tests/builders/career.ts";
import { BLANK, CODER, NEWCOMER, STARTER } from "#tests/fixtures/letters/people.ts";
import { POSTINGS } from "#tests/fixtures/letters/postings.ts";
import { makeRequest, TODAY } from "#tests/fixtures/letters/requests.ts";
import type { LetterRequest } from "./letter-request.ts";
import { letterText } from "./letter-text.ts";
import { writeLetter } from "./write-letter.ts";

const PEOPLE: readonly (readonly [string, Career])[] = [
  ["newcomer", NEWCOMER],
  ["coder", CODER],
  ["starter", STARTER],
  ["blank", BLANK],
];
const CHOICES = LANGUAGES.flatMap((language) =>
  LETTER_KINDS.flatMap((kind) =>
    LETTER_TONES.flatMap((tone) => LETTER_LENGTHS.map((length) => ({ language, kind, tone, length }))),
  ),
);
const CLINIC = POSTINGS["en-clinic"] ?? "";
const TWO_POSTINGS = [CLINIC, POSTINGS["es-facturacion"] ?? ""];
/** Many letters, each a few milliseconds. */
const PATIENCE = 60_000;

function wordsOf(letter: Letter): number {
  return letter.paragraphs
    .flatMap(({ sentences }) => sentences)
    .reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
}

function sourcesOf(letter: Letter): SentenceSource[] {
  return letter.paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ sources }) => sources));
}

/** What stands at a path of the record, as text; both sides of a localized text. */
function textsAt(career: Career, path: string): string[] {
  const name = /^work\[(\d+)\]\.name$/.exec(path);
  if (name !== null) {
    const role = career.work[Number(name[1])];
    return career.employers.filter(({ id }) => id === role?.employerId).map((employer) => employer.name);
  }
  const keys = path.split(/[.[\]]+/).filter((key) => key !== "");
  const value = keys.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], career);
  const found = (value as { text?: unknown } | undefined)?.text ?? value;
  if (typeof found === "string" || typeof found === "number") return [String(found)];
  return Object.values((found ?? {}) as Record<string, { text: string }>).map((side) => side.text);
}

function unfounded(letter: Letter, { career, postingText }: LetterRequest): SentenceSource[] {
  return sourcesOf(letter).filter((source) => {
    if (source.kind === "record") {
      const { path, quote } = source.evidence;
      return quote === "" || !textsAt(career, path).some((text) => text.includes(quote));
    }
    return source.kind === "posting" && postingText.slice(...source.span) !== source.quote;
  });
}

/** Marks of a sentence that went wrong. */
const FLAWS =
  /[{}!]|undefined|null|NaN| {2}|\s[.,;:]|\.\.|,,|\(\)|“”|\b(a|de) el\b|\b(the the|at at|en en|de de|como como)\b/;

describe("writeLetter", { timeout: PATIENCE }, () => {
  it.each(PEOPLE)(
    "gives the %s whole letters of every kind, each sentence resting on words that stand where it says",
    (_, career) => {
      expect(CHOICES.length).toBe(72);
      for (const postingText of TWO_POSTINGS) {
        const base = makeRequest(career, postingText);
        for (const choice of CHOICES) {
          const request = { ...base, ...choice };
          const letter = writeLetter(request);
          const text = letterText(letter, career.contact.name);
          expect(unfounded(letter, request)).toEqual([]);
          expect(sourcesOf(letter).length).toBeGreaterThan(2);
          expect(letterSchema.safeParse(letter).success).toBe(true);
          expect(text).not.toMatch(FLAWS);
          expect(letter.salutation).toMatch(/[,:]$/);
          expect(letter.closing).toMatch(/,$/);
          expect(letter.paragraphs.length).toBeGreaterThan(1);
          for (const { text: sentence } of letter.paragraphs.flatMap(({ sentences }) => sentences)) {
            expect(sentence).toMatch(/^[“¿(]?[\p{Lu}\d].*[.?]$/u);
          }
        }
      }
    },
  );

  it.each(PEOPLE)("writes no figure for the %s that record, posting and date do not hold", (_, career) => {
    const base = makeRequest(career, CLINIC);
    const known: string[] = `${JSON.stringify(career)} ${CLINIC} ${TODAY}`.match(/\d+/g) ?? [];
    for (const choice of CHOICES) {
      const figures = letterText(writeLetter({ ...base, ...choice })).match(/\d+/g) ?? [];
      expect(figures.filter((figure) => !known.includes(figure))).toEqual([]);
    }
  });

  it("never says a fact of another record", () => {
    const canaries = ["Stonebridge", "Fenwick", "Ashby", "84,000", "96", "outpatient coder", "COSC"];
    for (const choice of CHOICES) {
      const text = letterText(writeLetter(makeRequest(NEWCOMER, CLINIC, choice)));
      for (const canary of canaries) expect(text).not.toContain(canary);
    }
  });

  it("gives the same letter for the same request, and other words for another posting", () => {
    const again = (): string => letterText(writeLetter(makeRequest(NEWCOMER, CLINIC)));
    expect(again()).toBe(again());
    const openings = Object.values(POSTINGS).map((text) => {
      const request = makeRequest(CODER, text);
      const bare = { ...request, posting: { ...request.posting, title: "Coder", employer: "Fern Clinic" } };
      return writeLetter({ ...bare, posting: { ...bare.posting, employer: `Fern ${text.length}` } });
    });
    const first = openings.map((letter) =>
      letter.paragraphs[0]?.sentences[0]?.text.replace(/Fern \d+/, "Fern"),
    );
    expect(new Set(first).size).toBeGreaterThan(1);
  });

  it("keeps to its length: 220–330 words on a page where the record gives that much, less when short", () => {
    const lengths = Object.values(POSTINGS).flatMap((postingText) =>
      LANGUAGES.map((language) => wordsOf(writeLetter(makeRequest(NEWCOMER, postingText, { language })))),
    );
    expect(lengths).toHaveLength(12);
    for (const words of lengths) {
      expect(words).toBeGreaterThanOrEqual(220);
      expect(words).toBeLessThanOrEqual(330);
    }
    const short = wordsOf(writeLetter(makeRequest(NEWCOMER, CLINIC, { length: "short" })));
    expect(short).toBeGreaterThanOrEqual(110);
    expect(short).toBeLessThanOrEqual(170);
  });

  it("says a credential that is not yet earned as one that is not yet earned", () => {
    const text = letterText(writeLetter(makeRequest(STARTER, POSTINGS["en-entry"] ?? "")));
    expect(text).not.toMatch(/I hold the CPC/);
    expect(text).toContain("February 2027");
    const apprentice = letterText(writeLetter(makeRequest(NEWCOMER, CLINIC)));
    expect(apprentice).toMatch(/CPC-A, (its|the) apprentice level/);
  });

  it("leaves the gap unsaid where the person wants that", () => {
    const letter = writeLetter(makeRequest(NEWCOMER, CLINIC, { nameGap: false }));
    expect(letter.paragraphs.map(({ purpose }) => purpose)).not.toContain("gap");
  });

  it("claims no work with codes or health claims for somebody who has done none", () => {
    const cashier = new CareerBuilder("en")
      .job(
        "Cashier",
        "Corner Foods",
        ["Settled invoices with vendors and corrected rejected card payments"],
        "2023-01",
      )
      .build();
    const [, ...body] = writeLetter(makeRequest(cashier, CLINIC)).paragraphs;
    const proof = body.filter(({ purpose }) => purpose === "proof").flatMap(({ sentences }) => sentences);
    expect(proof.map(({ text }) => text).join(" ")).not.toMatch(/claims processing|denial|code assignment/);
    expect(letterText(writeLetter(makeRequest(cashier, CLINIC)))).not.toMatch(
      /part of work I have done|work that I have done/,
    );
  });

  it("says what the person told for this letter", () => {
    const told = { referrer: "Dana Whitlock", recipient: "Ms. Okafor", interviewDate: "2026-11-18" };
    const referral = letterText(writeLetter(makeRequest(CODER, CLINIC, { kind: "referral", told })));
    expect(referral).toContain("Dana Whitlock");
    expect(referral).toMatch(/^Dear Ms. Okafor,/);
    const thanks = letterText(writeLetter(makeRequest(CODER, CLINIC, { kind: "thank-you", told })));
    expect(thanks).toContain("November 18");
  });

  it("follows up on an interview only where the person has told of one", () => {
    const opening = (request: LetterRequest) => writeLetter(request).paragraphs[0]?.sentences[0]?.text;
    for (const language of LANGUAGES) {
      for (const tone of LETTER_TONES) {
        const choice = { language, tone, kind: "follow-up" } as const;
        const told = { interviewDate: "2026-11-18" };
        expect(opening(makeRequest(CODER, CLINIC, choice))).not.toMatch(/interview|entrevista/i);
        expect(opening(makeRequest(CODER, CLINIC, { ...choice, told }))).toMatch(/interview|entrevista/i);
      }
    }
  });

  it("does without title and employer", () => {
    for (const choice of CHOICES) {
      const request = makeRequest(CODER, "We need help with charts.", choice);
      const letter = writeLetter({
        ...request,
        posting: { ...request.posting, title: null, employer: null },
      });
      expect(letterText(letter)).not.toMatch(FLAWS);
      expect(letter.employer).toBeUndefined();
    }
  });

  it("stays whole whatever the duty lines hold", () => {
    const line = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.constantFrom(
        "Registered 9 patients; {name}",
        "—",
        "I",
        "Verified. Verified. Verified it all!",
        "N/A",
        "Réglé 4 dossiers",
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), fc.constantFrom(...LANGUAGES), (lines, language) => {
        const career = new CareerBuilder(language).job("Clerk", "Fern Clinic", lines, "2020-01").build();
        const request = makeRequest(career, CLINIC, { language });
        const letter = writeLetter(request);
        expect(unfounded(letter, request)).toEqual([]);
        expect(letterText(letter)).not.toMatch(/[{}]|undefined|\s{3}/);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
