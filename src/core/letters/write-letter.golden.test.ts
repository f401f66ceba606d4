import { describe, expect, it } from "vitest";
import type { Career } from "#core/model/career.ts";
import { LANGUAGES } from "#core/model/language.ts";
import { LETTER_TONES, type LetterKind, type LetterLength } from "#core/model/letter.ts";
import { BLANK, CODER, NEWCOMER, STARTER } from "#tests/fixtures/letters/people.ts";
import { POSTINGS } from "#tests/fixtures/letters/postings.ts";
import { makeRequest } from "#tests/fixtures/letters/requests.ts";
import { letterText } from "./letter-text.ts";
import { writeLetter } from "./write-letter.ts";

const GOLDEN = "../../../tests/golden/letters";
const MAIN: readonly (readonly [string, Career])[] = [
  ["newcomer", NEWCOMER],
  ["coder", CODER],
];
const CASES = MAIN.flatMap(([who, career]) =>
  Object.keys(POSTINGS).flatMap((posting) =>
    LANGUAGES.map((language) => ({ who, career, posting, language })),
  ),
).map((each, at) => ({ ...each, tone: LETTER_TONES[at % LETTER_TONES.length] ?? "plain" }));

const OTHERS: readonly {
  who: string;
  career: Career;
  posting: string;
  language: "en" | "es";
  kind: LetterKind;
  length: LetterLength;
}[] = [
  {
    who: "newcomer",
    career: NEWCOMER,
    posting: "en-clinic",
    language: "en",
    kind: "career-change",
    length: "one-page",
  },
  {
    who: "newcomer",
    career: NEWCOMER,
    posting: "es-clinica",
    language: "es",
    kind: "career-change",
    length: "short",
  },
  {
    who: "newcomer",
    career: NEWCOMER,
    posting: "es-practica",
    language: "es",
    kind: "externship",
    length: "one-page",
  },
  { who: "coder", career: CODER, posting: "en-ortho", language: "en", kind: "referral", length: "short" },
  { who: "coder", career: CODER, posting: "en-ortho", language: "en", kind: "follow-up", length: "one-page" },
  { who: "coder", career: CODER, posting: "es-clinica", language: "es", kind: "thank-you", length: "short" },
  {
    who: "starter",
    career: STARTER,
    posting: "en-entry",
    language: "en",
    kind: "posting",
    length: "one-page",
  },
  {
    who: "starter",
    career: STARTER,
    posting: "es-facturacion",
    language: "es",
    kind: "posting",
    length: "one-page",
  },
  { who: "blank", career: BLANK, posting: "en-clinic", language: "en", kind: "posting", length: "one-page" },
  {
    who: "blank",
    career: BLANK,
    posting: "es-clinica",
    language: "es",
    kind: "career-change",
    length: "one-page",
  },
];

describe("letters as they stand", () => {
  it.each(CASES)("$who × $posting in $language, $tone", async ({ who, career, posting, language, tone }) => {
    const letter = writeLetter(makeRequest(career, POSTINGS[posting] ?? "", { language, tone }));
    await expect(`${letterText(letter, career.contact.name)}\n`).toMatchFileSnapshot(
      `${GOLDEN}/${who}-${posting}-in-${language}.txt`,
    );
  });

  it.each(OTHERS)(
    "$who × $posting in $language, $kind",
    async ({ who, career, posting, language, kind, length }) => {
      const letter = writeLetter(makeRequest(career, POSTINGS[posting] ?? "", { language, kind, length }));
      await expect(`${letterText(letter, career.contact.name)}\n`).toMatchFileSnapshot(
        `${GOLDEN}/${who}-${posting}-${kind}-${length}-in-${language}.txt`,
      );
    },
  );

  it("covers two people × six postings × two languages", () => {
    expect(CASES).toHaveLength(24);
  });
});
