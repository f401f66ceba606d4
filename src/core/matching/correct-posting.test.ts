import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PostingCorrection } from "#core/model/posting-correction.ts";
import {
  correctPosting,
  hasWords,
  readCorrected,
  withCorrection,
  withoutCorrection,
} from "./correct-posting.ts";
import { postingSchema, type Requirement, requirementKindSchema } from "./posting.ts";
import { readPosting } from "./read-posting.ts";

const TEXT =
  "Medical Coder\nFoxglove Clinic\n\nRequirements\n- CPC or CCS\n- ICD-10-CM\n\nPreferred\n- Epic\n\nPerks\nWe pay for your CIRCC exam, and Medisoft is what we use.\n";

function asked(corrections: readonly PostingCorrection[], text = TEXT): string[] {
  return readCorrected({ text, corrections: [...corrections] }).requirements.map(
    ({ id, level }) => `${id} ${level}`,
  );
}

describe("a corrected reading", () => {
  it("tells nothing of a text in another language but the names that are the same in each", () => {
    const text =
      "Codeur médical\nClinique des Tilleuls, Lyon\n\nNous recherchons pour notre équipe une personne avec deux ans d'expérience dans le codage des actes. La certification CPC est un plus. Le poste est à temps plein, avec des jours à distance chez vous.\n";
    expect(readCorrected({ text, corrections: [] })).toMatchObject({
      title: null,
      employer: null,
      location: null,
      workMode: null,
      requirements: [{ kind: "credential", id: "CPC" }],
    });
  });

  it("leaves out what the person says is no requirement, and an alternative that is left stands alone", () => {
    const corrections: PostingCorrection[] = [{ kind: "dropped", of: "credential", id: "CCS" }];
    expect(asked(corrections)).toEqual(["CPC required", "ICD-10-CM required", "Epic preferred"]);
    const [cpc] = readCorrected({ text: TEXT, corrections }).requirements;
    expect(cpc).not.toHaveProperty("group");
  });

  it("weighs one anew, either way", () => {
    expect(
      asked([
        { kind: "weighed", of: "system", id: "Epic", level: "required" },
        { kind: "weighed", of: "codeSet", id: "ICD-10-CM", level: "preferred" },
      ]),
    ).toEqual(["CPC required", "CCS required", "ICD-10-CM preferred", "Epic required"]);
  });

  it("adds what the posting's own words name, with their place in it", () => {
    const corrections: PostingCorrection[] = [{ kind: "added", words: "circc EXAM", level: "preferred" }];
    const added = readCorrected({ text: TEXT, corrections }).requirements.find(({ id }) => id === "CIRCC");
    expect(added).toMatchObject({ kind: "credential", level: "preferred" });
    expect(TEXT.slice(...(added?.span ?? [0, 0]))).toBe(added?.text);
  });

  it("adds nothing that the posting does not say", () => {
    expect(hasWords("RHIA required", TEXT)).toBe(false);
    expect(asked([{ kind: "added", words: "RHIA required", level: "required" }])).toEqual(asked([]));
  });

  it("stays when the posting is read again with other words around it", () => {
    const corrections: PostingCorrection[] = [
      { kind: "dropped", of: "system", id: "Epic" },
      { kind: "added", words: "CIRCC", level: "required" },
    ];
    const before = asked(corrections);
    expect(before).toContain("CIRCC required");
    expect(asked(corrections, `Now hiring\n\n${TEXT}\n`)).toEqual(before);
  });

  it("can be taken back", () => {
    const epic: Pick<Requirement, "kind" | "id"> = { kind: "system", id: "Epic" };
    const circc: Pick<Requirement, "kind" | "id"> = { kind: "credential", id: "CIRCC" };
    const first = withCorrection([], { kind: "dropped", of: "system", id: "Epic" });
    const second = withCorrection(first, { kind: "weighed", of: "system", id: "Epic", level: "required" });
    expect(second).toHaveLength(1);
    const third = withCorrection(second, { kind: "added", words: "CIRCC", level: "required" });
    expect(withoutCorrection(withoutCorrection(third, epic, TEXT), circc, TEXT)).toEqual([]);
  });
});

it("ask once for what two corrections name by more and by fewer words", () => {
  const added = ["We pay for your CIRCC", "your CIRCC"].map(
    (words) => ({ kind: "added", words, level: "required" }) as const,
  );
  const { requirements } = correctPosting(readPosting(TEXT), TEXT, added);
  expect(requirements.filter(({ id }) => id === "CIRCC")).toHaveLength(1);
});

describe("any corrections", () => {
  const reading = readPosting(TEXT);
  const known = fc.constantFrom(...reading.requirements.map(({ kind, id }) => ({ of: kind, id })));
  const unknown = fc.record({ of: fc.constantFrom(...requirementKindSchema.options), id: fc.string() });
  const level = fc.constantFrom("required" as const, "preferred" as const);
  const correction: fc.Arbitrary<PostingCorrection> = fc.oneof(
    fc.oneof(known, unknown).map((each) => ({ kind: "dropped" as const, ...each })),
    fc
      .tuple(fc.oneof(known, unknown), level)
      .map(([each, to]) => ({ kind: "weighed" as const, ...each, level: to })),
    fc.tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 30 }), level).map(([from, length, to]) => ({
      kind: "added" as const,
      words: TEXT.slice(from, from + length),
      level: to,
    })),
  );

  it("give a sound reading whose spans are the posting's own words, each requirement once", () => {
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 6 }), (corrections) => {
        const posting = correctPosting(reading, TEXT, corrections);
        expect(postingSchema.safeParse(posting).success).toBe(true);
        for (const { span, text } of posting.requirements) expect(TEXT.slice(...span)).toBe(text);
        const keys = posting.requirements.map(({ kind, id }) => `${kind} ${id}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const each of corrections) {
          if (each.kind === "dropped" && corrections.length === 1) {
            expect(keys).not.toContain(`${each.of} ${each.id}`);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
