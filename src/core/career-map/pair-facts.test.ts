import { expect, test } from "vitest";
import { fillPattern } from "./fill-pattern.ts";
import { OCCUPATIONS } from "./occupations.ts";
import { pairFacts } from "./pair-facts.ts";

const PATTERNS = OCCUPATIONS.flatMap(({ patterns }) => patterns);

function pattern(id: string) {
  const found = PATTERNS.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no pattern ${id}`);
  return found;
}

test("numbers, names and terms of the field follow on the other side", () => {
  const coverage = pattern("medical_receptionist.verify-coverage");
  expect(pairFacts(coverage, { payers: "Medicare, TRICARE" }, "en")).toEqual({ payers: "Medicare, TRICARE" });
  const checkIn = pattern("medical_receptionist.check-in");
  const [, setting] = Object.keys(checkIn.slots);
  if (setting === undefined) throw new Error("no second slot");
  const { en, es } = checkIn.slots[setting]?.example ?? {};
  expect(pairFacts(checkIn, { patientsDay: "45", [setting]: en ?? "" }, "en")).toEqual({
    patientsDay: "45",
    [setting]: es,
  });
});

test("the person's own words are left to the person", () => {
  const checkIn = pattern("medical_receptionist.check-in");
  const facts = Object.fromEntries(
    Object.keys(checkIn.slots).map((name) => [name, "Dr. Ames's quiet office"]),
  );
  expect(pairFacts(checkIn, facts, "en")).toBeUndefined();
});

test("where facts follow, the bullet is whole on both sides, with the same numbers", () => {
  let paired = 0;
  for (const each of PATTERNS) {
    const facts = Object.fromEntries(
      Object.entries(each.slots).map(([name, { example }]) => [name, example.en]),
    );
    const other = pairFacts(each, facts, "en");
    if (other === undefined) continue;
    paired += 1;
    const [english, spanish] = [
      fillPattern(each, facts, "en", "past"),
      fillPattern(each, other, "es", "past"),
    ];
    if (!english.ok || !spanish.ok) throw new Error(`${each.id} is not filled`);
    const counts = Object.entries(each.slots).filter(([, { kind }]) => kind === "number");
    for (const [name] of counts) {
      expect(spanish.value).toContain(other[name]);
      expect(english.value).toContain(facts[name]);
    }
  }
  expect(paired).toBeGreaterThan(200);
});
