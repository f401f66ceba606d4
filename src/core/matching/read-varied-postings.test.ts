import { describe, expect, it } from "vitest";
import { foldText } from "#core/text/fold-text.ts";
import { type GoldPosting, goldPostings } from "#tests/builders/gold-postings.ts";
import type { Posting, Requirement } from "./posting.ts";
import { readPosting } from "./read-posting.ts";

const READ = goldPostings("varied-postings").map(({ name, text, gold }) => ({
  name,
  gold,
  read: readPosting(text),
}));
const LEAST_F1 = 0.97;
const LEAST_FIELDS = 0.96;

function keyOf(kind: Requirement["kind"], id: string): string {
  return `${kind === "specialty" ? "setting" : kind} ${id}`;
}

function compare({ gold, read }: (typeof READ)[number]) {
  const found = new Set(read.requirements.map(({ kind, id }) => keyOf(kind, id)));
  const wanted = gold.requirements.map(({ kind, id, alsoIds = [] }) =>
    [id, ...alsoIds].map((each) => keyOf(kind, each)),
  );
  const open = new Set([...gold.optional.map(({ kind, id }) => keyOf(kind, id)), ...wanted.flat()]);
  return {
    hits: wanted.filter((keys) => keys.some((key) => found.has(key))).length,
    missed: wanted.filter((keys) => !keys.some((key) => found.has(key))).length,
    extra: [...found].filter((key) => !open.has(key)).length,
  };
}

function shareOfWords(one: string, other: string): number {
  const words = (said: string) => new Set(foldText(said).match(/[\p{L}\p{N}]+/gu) ?? []);
  const [a, b] = [words(one), words(other)];
  return (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size);
}

const FIELDS = ["title", "employer", "workMode", "employmentType", "language"] as const;

function isRight(field: (typeof FIELDS)[number], gold: GoldPosting, read: Posting): boolean {
  const others = gold.accept?.[field] ?? [];
  if (others === "*") return true;
  return [gold[field], ...others].some((right) =>
    right === null || read[field] === null ? right === read[field] : shareOfWords(right, read[field]) >= 0.75,
  );
}

describe("postings in many layouts", () => {
  it.each(["en", "es"] as const)("are read as labelled: %s", (language) => {
    const compared = READ.filter(({ gold }) => gold.language === language).map(compare);
    expect(compared.length).toBeGreaterThan(18);
    const sum = (part: "hits" | "missed" | "extra") =>
      compared.reduce((total, each) => total + each[part], 0);
    expect((2 * sum("hits")) / (2 * sum("hits") + sum("missed") + sum("extra"))).toBeGreaterThan(LEAST_F1);
  });

  it.each(["en", "es"] as const)("give their title, house, place of work and terms: %s", (language) => {
    const own = READ.filter(({ gold }) => gold.language === language);
    const checks = own.flatMap(({ gold, read }) => FIELDS.map((field) => isRight(field, gold, read)));
    expect(checks.filter(Boolean).length / checks.length).toBeGreaterThan(LEAST_FIELDS);
  });

  it("give their pay to the cent, or none", () => {
    const paid = READ.filter(({ gold }) => gold.accept?.["salary"] !== "*");
    expect(paid.length).toBeGreaterThan(38);
    const wrong = paid.filter(
      ({ gold, read }) => JSON.stringify(gold.salary) !== JSON.stringify(read.salary),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});
