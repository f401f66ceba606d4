import { expect, it } from "vitest";
import { createSlipReader } from "./read-slips.ts";

const readSlips = createSlipReader();

async function mended(text: string): Promise<string> {
  const slips = await readSlips(text);
  return slips.reduceRight(
    (whole, { from, to, better: [best = ""] }) => whole.slice(0, from) + best + whole.slice(to),
    text,
  );
}

it.each([
  ["Answered more then 80 calls a day", "Answered more than 80 calls a day"],
  ["Prepared a invoice for each patient", "Prepared an invoice for each patient"],
  ["🏥 Should have went to each training", "🏥 Should have gone to each training"],
])("mends “%s”", async (text, right) => {
  expect(await mended(text)).toBe(right);
});

it("has nothing to say of lines as people on their way to coding write them", async () => {
  const lines = [
    "Posted ERAs and zeroed out contractual adjustments.",
    "Reduced aged A/R over 120 days from $300k to $90k",
    "helped w/ showers, brief changes, hoyer lift transfers",
    "Explained copays and deductibles to patients, schools and families",
    "Coded 40 outpatient encounters a day with 96% accuracy, ICD-10-CM and CPT",
    "Calendared court deadlines for three lawyers and never missed a filing",
    "Registered 60 patients a day and verified insurance in Epic",
  ];
  expect(await Promise.all(lines.map(readSlips))).toEqual(lines.map(() => []));
});
