import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isMachineDraft,
  isOutdated,
  type LocalizedText,
  localizedText,
  withConfirmedSide,
  withMachineDraft,
  withSide,
} from "./localized-text.ts";
import { type Timestamp, timestampSchema } from "./timestamp.ts";

/** So many seconds after noon. */
function at(seconds: number): Timestamp {
  return timestampSchema.parse(new Date(Date.UTC(2026, 10, 24, 12) + seconds * 1000).toISOString());
}

describe("two sides", () => {
  test("writing the side that was missing leaves the first one up to date", () => {
    const english = localizedText("en", "Coder", at(0));
    const both = "Codificadora"
      .split("")
      .reduce<LocalizedText>(
        (text, _, index) => withSide(text, "es", "Codificadora".slice(0, index + 1), at(60 + index)),
        english,
      );
    expect(both.es?.text).toBe("Codificadora");
    expect(isOutdated(both, "en")).toBe(false);
    expect(isOutdated(both, "es")).toBe(false);
  });

  test("a later change of either side leaves the other one behind", () => {
    const both = withSide(localizedText("en", "Coder", at(0)), "es", "Codificadora", at(60));
    expect(isOutdated(withSide(both, "en", "Senior coder", at(90)), "es")).toBe(true);
    const dayAfter = withSide(both, "es", "Codificadora principal", at(86_400));
    expect(isOutdated(dayAfter, "en")).toBe(true);
  });

  test("bringing the older side up to date, letter by letter, ends it", () => {
    const both = withSide(localizedText("en", "Coder", at(0)), "es", "Codificadora", at(60));
    const changed = withSide(both, "en", "Lead coder", at(90_000));
    const mended = withSide(
      withSide(changed, "es", "Codificadora p", at(90_100)),
      "es",
      "Codificadora principal",
      at(90_101),
    );
    expect([isOutdated(mended, "en"), isOutdated(mended, "es")]).toEqual([false, false]);
  });

  test("a machine's draft is marked until it is edited or confirmed", () => {
    const drafted = withMachineDraft(localizedText("en", "Coder", at(0)), "es", "Codificador", at(5));
    expect(isMachineDraft(drafted, "es")).toBe(true);
    expect(isOutdated(drafted, "en")).toBe(false);
    const edited = withSide(drafted, "es", "Codificadora", at(9));
    const confirmed = withConfirmedSide(drafted, "es", at(9));
    expect(isMachineDraft(edited, "es")).toBe(false);
    expect(isMachineDraft(confirmed, "es")).toBe(false);
    expect([isOutdated(edited, "en"), isOutdated(confirmed, "en")]).toEqual([false, false]);
    expect(confirmed.es?.text).toBe("Codificador");
  });

  test("saying that an older side is still right brings it up to date", () => {
    const both = withSide(localizedText("en", "Coder", at(0)), "es", "Codificadora", at(60));
    const changed = withSide(both, "en", "Coder.", at(90_000));
    expect(isOutdated(changed, "es")).toBe(true);
    const confirmed = withConfirmedSide(changed, "es", at(90_060));
    expect([isOutdated(confirmed, "es"), isOutdated(confirmed, "en")]).toEqual([false, false]);
  });
});

test("whatever is typed where, never are both sides behind each other", () => {
  const typing = fc.record({
    language: fc.constantFrom("en" as const, "es" as const),
    text: fc.string({ maxLength: 4 }),
    pause: fc.integer({ min: 1, max: 2000 }),
  });
  fc.assert(
    fc.property(fc.array(typing, { minLength: 1, maxLength: 12 }), (steps) => {
      let text: LocalizedText = {};
      let time = 0;
      for (const step of steps) {
        time += step.pause;
        text = withSide(text, step.language, step.text, at(time));
      }
      expect(isOutdated(text, "en") && isOutdated(text, "es")).toBe(false);
    }),
  );
});
