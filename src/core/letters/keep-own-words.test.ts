import { describe, expect, it } from "vitest";
import { paragraphIdSchema } from "#core/model/ids.ts";
import type { Letter, Paragraph, ParagraphPurpose } from "#core/model/letter.ts";
import { isOutdated, keepOwnWords, outdatedSentences } from "./keep-own-words.ts";

let count = 0;

function paragraph(purpose: ParagraphPurpose, text: string, ownText?: string): Paragraph {
  count += 1;
  return {
    id: paragraphIdSchema.parse(`p${count}`),
    purpose,
    sentences: [{ text, sources: [{ kind: "phrase", phrase: "any" }] }],
    ...(ownText === undefined ? {} : { ownText }),
  };
}

function letter(paragraphs: Paragraph[], more: Partial<Letter> = {}): Letter {
  return {
    language: "en",
    date: "2026-11-24",
    salutation: "Dear Hiring Team,",
    paragraphs,
    closing: "Sincerely,",
    ...more,
  };
}

function words({ paragraphs }: Letter): string[] {
  return paragraphs.map(({ ownText, sentences }) => ownText ?? sentences.map(({ text }) => text).join(" "));
}

describe("a letter written again", () => {
  it("keeps a paragraph that the person worded, in its place", () => {
    const old = letter([
      paragraph("opening", "Old opening."),
      paragraph("proof", "Old proof.", "My own proof."),
    ]);
    const fresh = letter([
      paragraph("opening", "New opening."),
      paragraph("proof", "New proof."),
      paragraph("proof", "More proof."),
    ]);
    expect(words(keepOwnWords(old, fresh))).toEqual(["New opening.", "My own proof.", "More proof."]);
  });

  it("keeps it also where the fresh letter has no such paragraph", () => {
    const old = letter([
      paragraph("opening", "A."),
      paragraph("gap", "B.", "My gap."),
      paragraph("closing", "C."),
    ]);
    const fresh = letter([paragraph("opening", "A2."), paragraph("closing", "C2.")]);
    expect(words(keepOwnWords(old, fresh))).toEqual(["A2.", "My gap.", "C2."]);
  });

  it("keeps a paragraph out that the person took out", () => {
    const old = letter([paragraph("opening", "A."), paragraph("gap", "B.", "")]);
    const fresh = letter([paragraph("opening", "A2."), paragraph("gap", "B2.")]);
    expect(words(keepOwnWords(old, fresh))).toEqual(["A2.", ""]);
  });

  it("keeps a greeting of their own and takes the fresh closing", () => {
    const old = letter([], { salutation: "Dear Ms. Ortiz,", closing: "Old,", ownLines: ["salutation"] });
    expect(keepOwnWords(old, letter([]))).toMatchObject({
      salutation: "Dear Ms. Ortiz,",
      closing: "Sincerely,",
      ownLines: ["salutation"],
    });
  });

  it("says which sentences are outdated", () => {
    const old = letter([paragraph("opening", "Same."), paragraph("proof", "Three years.")]);
    const fresh = letter([paragraph("opening", "Same."), paragraph("proof", "Four years.")]);
    expect([...outdatedSentences(old, fresh)]).toEqual(["Three years."]);
    expect(isOutdated(old, fresh)).toBe(true);
    expect(isOutdated(old, old)).toBe(false);
  });
});
