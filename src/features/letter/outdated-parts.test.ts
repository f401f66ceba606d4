import { describe, expect, it } from "vitest";
import { paragraphIdSchema } from "#core/model/ids.ts";
import type { Letter, Paragraph, ParagraphPurpose } from "#core/model/letter.ts";
import { outdatedParts } from "./outdated-parts.ts";

function paragraph(purpose: ParagraphPurpose, text: string, ownText?: string): Paragraph {
  return {
    id: paragraphIdSchema.parse(purpose),
    purpose,
    sentences: [{ text, sources: [{ kind: "phrase", phrase: "any" }] }],
    ...(ownText === undefined ? {} : { ownText }),
  };
}

function letter(...paragraphs: Paragraph[]): Letter {
  return { language: "en", date: "2026-11-24", salutation: "Dear team,", paragraphs, closing: "Sincerely," };
}

describe("what of a letter is outdated", () => {
  it("is nothing while the record and the posting are as they were", () => {
    const same = letter(paragraph("opening", "I apply."));
    expect(outdatedParts(same, same)).toEqual({ isOld: false, sentences: new Set(), own: new Set() });
  });

  it("is each suggested sentence that would not be written today", () => {
    const old = letter(paragraph("opening", "I apply."), paragraph("proof", "Three years."));
    const fresh = letter(paragraph("opening", "I apply."), paragraph("proof", "Four years."));
    expect(outdatedParts(old, fresh)).toMatchObject({ isOld: true, sentences: new Set(["Three years."]) });
  });

  it("is the ground of the person's own words, and never those words", () => {
    const old = letter(paragraph("proof", "Three years.", "My own."));
    const parts = outdatedParts(old, letter(paragraph("proof", "Four years.")));
    expect(parts).toEqual({ isOld: false, sentences: new Set(), own: new Set(["proof"]) });
  });
});
