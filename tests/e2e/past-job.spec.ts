import type { Language } from "#core/model/language.ts";
import { expect, test } from "./app-test.ts";
import { byTurns } from "./matrix.ts";
import { GuidePage } from "./page-models/guide-page.ts";
import { LibraryPage } from "./page-models/library-page.ts";

interface Past {
  readonly language: Language;
  readonly title: string;
}

/** Six pasts as people call them, in each language; by turns in one of them. */
const PASTS: readonly Past[] = [
  ["grocery store cashier", "cajera de supermercado"],
  ["CNA at a nursing home", "auxiliar de enfermería en un asilo"],
  ["dental office front desk", "recepcionista en un consultorio dental"],
  ["pharmacy tech", "técnica de farmacia"],
  ["third grade teacher", "maestra de primaria"],
  ["Army medic 68W", "médico de combate del ejército"],
].flatMap(([en = "", es = ""]) => [
  { language: "en" as const, title: en },
  { language: "es" as const, title: es },
]);
const SHOWN = byTurns(
  PASTS,
  ({ language, title }) => PASTS.findIndex((past) => past.title === title) % 4 < 2 === (language === "en"),
);

const LINES = 3;
/** What no document may hold: a place for a fact, a choice of tense, a gap. */
const UNFILLED = /[{}[\]|]|_{2,}/;

for (const { language, title } of SHOWN) {
  test.describe(`in ${language}, ${title}`, () => {
    test.use({ language, contextOptions: { reducedMotion: "reduce" } });

    test("a past job becomes lines of one's own, each for something that a coder needs", async ({ app }) => {
      await app.open();
      await new LibraryPage(app).startFromJob(title);
      const guide = new GuidePage(app);
      const lines: string[] = [];
      for (let taken = 0; taken < LINES; taken += 1) lines.push(await guide.takeOfferedLineAsInExample());
      expect(new Set(lines).size).toBe(LINES);
      for (const [index, line] of lines.entries()) {
        expect(line).not.toMatch(UNFILLED);
        expect(line.split(" ").length).toBeGreaterThan(3);
        await guide.paperShows(line);
        await expect(guide.marginOf(index)).not.toBeEmpty();
      }
    });
  });
}
