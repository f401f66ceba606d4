import { describe, expect, it } from "vitest";
import type { Letter } from "#core/model/letter.ts";
import { CODER, NEWCOMER } from "#tests/fixtures/letters/people.ts";
import { POSTINGS } from "#tests/fixtures/letters/postings.ts";
import { makeRequest } from "#tests/fixtures/letters/requests.ts";
import { letterAdvice } from "./letter-advice.ts";
import { letterText } from "./letter-text.ts";
import { acceptParagraph, refreshLetter } from "./refresh-letter.ts";
import { writeLetter } from "./write-letter.ts";

const CLINIC = POSTINGS["en-clinic"] ?? "";
const ORTHO = POSTINGS["en-ortho"] ?? "";
const OWN = "These are my own words, and they stay.";

function withOwn(letter: Letter, at: number): Letter {
  return {
    ...letter,
    paragraphs: letter.paragraphs.map((each, place) => (place === at ? { ...each, ownText: OWN } : each)),
  };
}

describe("refreshLetter", () => {
  const old = writeLetter(makeRequest(CODER, CLINIC));

  it("keeps the person's own paragraph and says that the posting has changed beneath it", () => {
    const edited = withOwn(old, 1);
    const { letter, outdated } = refreshLetter(edited, writeLetter(makeRequest(CODER, ORTHO)));
    expect(letter.paragraphs[1]?.ownText).toBe(OWN);
    expect(letterText(letter)).toContain("Redpine");
    expect(outdated).toEqual([edited.paragraphs[1]?.id]);
  });

  it("finds nothing outdated where nothing has changed", () => {
    const { letter, outdated } = refreshLetter(withOwn(old, 0), writeLetter(makeRequest(CODER, CLINIC)));
    expect(outdated).toEqual([]);
    expect(letter.paragraphs.map(({ id }) => id)).toEqual(old.paragraphs.map(({ id }) => id));
  });

  it("keeps an own paragraph that the fresh letter has no place for", () => {
    const before = writeLetter(makeRequest(NEWCOMER, CLINIC));
    const gap = before.paragraphs.findIndex(({ purpose }) => purpose === "gap");
    expect(gap).toBeGreaterThan(0);
    const fresh = writeLetter(makeRequest(NEWCOMER, CLINIC, { nameGap: false }));
    const { letter, outdated } = refreshLetter(withOwn(before, gap), fresh);
    expect(letter.paragraphs[gap]?.ownText).toBe(OWN);
    expect(outdated).toHaveLength(1);
  });

  it("keeps an own greeting, and forgets a paragraph's age once it is accepted", () => {
    const greeted: Letter = { ...withOwn(old, 1), salutation: "Dear Ana,", ownLines: ["salutation"] };
    const fresh = writeLetter(makeRequest(CODER, ORTHO));
    const { letter, outdated } = refreshLetter(greeted, fresh);
    expect(letter.salutation).toBe("Dear Ana,");
    const accepted = outdated.reduce((each, id) => acceptParagraph(each, fresh, id), letter);
    expect(outdated).toHaveLength(1);
    expect(refreshLetter(accepted, fresh).outdated).toEqual([]);
  });
});

describe("letterAdvice", () => {
  it("asks a blank record for a first line, and a referral for the name", () => {
    const request = makeRequest({ ...NEWCOMER, work: [], practicum: [] }, CLINIC, { kind: "referral" });
    const advice = letterAdvice(request, writeLetter(request));
    expect(advice).toContainEqual({ kind: "add-experience" });
    expect(advice).toContainEqual({ kind: "tell", field: "referrer" });
  });

  it("names lines that a letter can't say", () => {
    const [first, ...rest] = NEWCOMER.work;
    const [line] = first?.highlights ?? [];
    if (first === undefined || line?.text.en === undefined) throw new Error("fixture without a line");
    const text = { en: { ...line.text.en, text: "Team player with a smile" } };
    const career = { ...NEWCOMER, work: [{ ...first, highlights: [{ ...line, text }] }, ...rest] };
    const english = makeRequest(career, CLINIC);
    expect(letterAdvice(english, writeLetter(english))).toContainEqual({
      kind: "begin-with-verb",
      path: "work[0].highlights[0]",
    });
    const spanish = makeRequest(career, CLINIC, { language: "es" });
    expect(letterAdvice(spanish, writeLetter(spanish))).toContainEqual({
      kind: "write-in-language",
      path: "work[0].highlights[0]",
      language: "es",
    });
  });
});
