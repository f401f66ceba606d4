import { describe, expect, it } from "vitest";
import { compareWords } from "#core/documents/compare-words.ts";
import type { FileProof } from "#io/proof/prove-file.ts";
import { verdictOf } from "./verdict.ts";

const LINES = [
  "Robin Vale, CPC-A",
  "Verified coverage and copays for about forty patients each day at the desk",
  "Balanced the till",
];

function readAs(text: string): FileProof {
  const words = compareWords(LINES, text);
  const ok = words.missing.length + words.changed.length + words.reordered.length === 0;
  return { kind: "read", proof: { ok, ...words }, failed: [], text };
}

describe("the verdict on a file", () => {
  it("counts the words of a file that reads back whole", () => {
    const text = LINES.join("\n");
    expect(verdictOf(readAs(text))).toEqual({ kind: "whole", words: 20, text });
  });

  it("hands over no file that fails a check, though every word is there", () => {
    const whole = readAs(LINES.join("\n"));
    expect(verdictOf({ ...whole, failed: ["language"] } as FileProof)).toMatchObject({
      kind: "broken",
      losses: [],
      failed: ["language"],
    });
  });

  it("quotes a word that is lost among the words beside it", () => {
    const text = LINES.join("\n").replace(" patients", "");
    expect(verdictOf(readAs(text))).toMatchObject({
      kind: "broken",
      losses: [{ kind: "missing", word: "patients", near: "…for about forty patients each day at…" }],
      more: 0,
    });
  });

  it("says what a word became", () => {
    const text = LINES.join("\n").replace("till", "ti1l");
    expect(verdictOf(readAs(text))).toMatchObject({
      losses: [{ kind: "changed", word: "till", found: "ti1l", near: "Balanced the till" }],
    });
  });

  it("says which words stand elsewhere", () => {
    const [name = "", duty = "", last = ""] = LINES;
    expect(verdictOf(readAs([last, name, duty].join("\n")))).toMatchObject({
      losses: ["balanced", "the", "till"].map((word) => ({ kind: "reordered", word })),
    });
  });

  it("names a few of many, and counts the others", () => {
    const losses = ["cpc", "a", "verified", "coverage"].map((word) => ({ kind: "missing", word }));
    expect(verdictOf(readAs("Robin Vale"))).toMatchObject({ losses, more: 14 });
  });

  it("quotes the words of a link whose address is lost", () => {
    const proof = { ok: false, compared: 2, reordered: [], changed: [] };
    const missing = [{ word: "https://example.com/robin", line: "example.com/robin" }];
    expect(verdictOf({ kind: "read", proof: { ...proof, missing }, failed: [], text: "" })).toMatchObject({
      losses: [{ word: "https://example.com/robin", near: "example.com/robin" }],
    });
  });

  it("vouches for nothing that could not be read", () => {
    expect(verdictOf({ kind: "unread" })).toEqual({ kind: "unread" });
    expect(verdictOf(undefined)).toEqual({ kind: "plain" });
  });
});
