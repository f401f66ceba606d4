import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskMarkup } from "./mask-markup.ts";
import { findJoints } from "./run-together.ts";
import { segmentPosting } from "./segment-posting.ts";

function sections(text: string): [string, string][] {
  return segmentPosting(text).sentences.map(({ section, from, to }) => [
    section,
    text.slice(from, to).trim(),
  ]);
}

describe("segmentPosting", () => {
  it("puts each line under its heading, in any dress", () => {
    expect(
      sections(
        "WHAT YOU'LL DO\n• Code charts\n\nMust-haves:\n1) CPC\n\n✨ Nice to have ✨\n➤ CRC\n\nPerks\n- PTO",
      ),
    ).toEqual([
      ["duties", "Code charts"],
      ["required", "CPC"],
      ["preferred", "CRC"],
      ["benefits", "PTO"],
    ]);
  });

  it("finds headings within one line", () => {
    expect(
      sections("Job Summary: Codes charts. Requirements: CPC. Preferred: CRC. Benefits: lunch."),
    ).toEqual([
      ["duties", "Codes charts."],
      ["required", "CPC."],
      ["preferred", "CRC."],
      ["benefits", "lunch."],
    ]);
  });

  it("keeps a topic in the list that it stands in", () => {
    expect(sections("Preferred qualifications\n- Education: Associate degree")).toEqual([
      ["preferred", "Associate degree"],
    ]);
  });

  it("takes no sentence for a heading", () => {
    const said = "You have a CPC and three years of coding experience";
    expect(sections(`Requirements\n- ${said}`)).toEqual([["required", said]]);
  });

  it("parts what was pasted without line ends, and leaves names alone", () => {
    const text = "DUTIESCode charts in EpicREQUIREMENTSTwo years codingCPC or CCSGood typing";
    expect(sections(text)).toEqual([
      ["duties", "Code charts in Epic"],
      ["required", "Two years coding"],
      ["required", "CPC or CCS"],
      ["required", "Good typing"],
    ]);
    expect(
      findJoints("Knows eClinicalWorks, AdvancedMD, TruCode, athenaOne and NextGen; lives in McAllen"),
    ).toEqual([]);
  });

  it("joins a line that was wrapped", () => {
    const text =
      "Requirements\n- At least two years of coding experience in an outpatient\n  hospital setting";
    expect(sections(text)).toHaveLength(1);
  });
});

describe("maskMarkup", () => {
  it("leaves words where they are", () => {
    const html = "<ul><li>CPC &amp; CCS</li><script>alert('RHIT')</script><li>RN</li></ul>";
    const masked = maskMarkup(html);
    expect(masked).toHaveLength(html.length);
    expect(masked.indexOf("CPC")).toBe(html.indexOf("CPC"));
    expect(masked).not.toContain("RHIT");
    expect(masked.replace(/\s+/g, " ").trim()).toBe("• CPC & CCS • RN");
  });

  it("never changes the length, whatever the text", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "<p>",
        "</li",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "&amp;",
        "&#0;",
        "&#xffff;",
        "<",
        ">",
      ),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        expect(maskMarkup(text)).toHaveLength(text.length);
      }),
    );
  });
});
