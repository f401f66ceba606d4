import { readFileSync } from "node:fs";
import { expect, test } from "./app-test.ts";
import { axeOn } from "./barriers.ts";
import { pictureFile, resumeFile } from "./import-files.ts";
import { byTurns, EACH_LANGUAGE } from "./matrix.ts";
import { ApplicationsPage } from "./page-models/applications-page.ts";
import { GuidePage, STEPS } from "./page-models/guide-page.ts";
import { LibraryPage } from "./page-models/library-page.ts";

const POSTING = readFileSync("tests/fixtures/postings/en-tiny-practice-brindle.txt", "utf8");
const OUTSIDE_PAGES = ["settings", "about", "privacy", "glossary"] as const;

const LOOKS = EACH_LANGUAGE.flatMap((language) =>
  (
    [
      ["light", 1440],
      ["dark", 360],
      ["forced", 820],
    ] as const
  ).map(([colors, width]) => ({ language, colors, width })),
);
/** Each kind of colors once, in one of the languages. */
const SHOWN = byTurns(LOOKS, ({ language, colors }) => (colors === "dark" ? "en" : "es") === language);

for (const { language, colors, width } of SHOWN) {
  test.describe(`in ${language}, ${colors} colors, ${width} px`, () => {
    test.use({
      language,
      viewport: { width, height: 800 },
      colorScheme: colors === "dark" ? "dark" : "light",
      contextOptions: { reducedMotion: "reduce" },
      forcedColors: colors === "forced" ? "active" : "none",
    });

    test("no page has a barrier that axe knows, or a word cut off", async ({ app, page }) => {
      test.setTimeout(240_000);
      const check = async (name: string): Promise<void> => {
        const axe = axeOn(page);
        // With forced colors the person's system chooses them, and axe sees the ones before.
        if (colors === "forced") axe.disableRules(["color-contrast"]);
        const { violations } = await axe.analyze();
        const found = violations.map(
          ({ id, nodes }) => `${name}: ${id} ${nodes[0]?.failureSummary} ${nodes[0]?.html.slice(0, 160)}`,
        );
        expect.soft(found).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect.soft(overflow, `${name} is wider than the screen`).toBeLessThanOrEqual(0);
      };
      await app.open();
      await check("library, first run");
      for (const place of OUTSIDE_PAGES) {
        await page.goto(`/#/${place}`);
        await page.getByRole("heading", { level: 1 }).waitFor();
        await check(place);
      }
      await page.goto("/#/");
      await new LibraryPage(app).openSample("teacher");
      const guide = new GuidePage(app);
      for (const step of STEPS) {
        await guide.goTo(step);
        await check(step);
      }
      for (const place of ["design", "documents"] as const) {
        await guide.goToPlace(place);
        await page.getByRole("heading", { level: 1 }).waitFor();
        await check(place);
      }
      for (const part of ["transfer", "export"] as const) {
        await app.link(`common:record.${part}`).first().click();
        await page.getByRole("heading", { level: 1 }).waitFor();
        await check(part);
      }
      const applications = new ApplicationsPage(app);
      await applications.open();
      await page.getByRole("heading", { level: 1 }).waitFor();
      await check("applications");
      await applications.paste(POSTING);
      await check("posting");
      await applications.goTo("tailor");
      await app.heading("tailor:title").first().waitFor();
      await check("tailor");
      await applications.writeLetter(language);
      await check("letter");
      await applications.goTo("progress");
      await app.heading("applications:progress.title").first().waitFor();
      await page.getByRole("radio", { name: app.t("applications:statuses.sent") }).check({ force: true });
      await check("progress");
      await applications.open();
      await app.heading("applications:statuses.sent").waitFor();
      await check("board");
      // Once is enough: where colors are dark and there is little room.
      if (colors === "dark") {
        await page.goto("/#/");
        await new LibraryPage(app).import([await pictureFile(), await resumeFile("docx", language)]);
        await app.heading("import:scan.title").waitFor();
        await check("scan offer");
        await app.button("import:queue.skip").click();
        await app.button("import:accept").waitFor();
        await check("import review");
        await app.button("import:accept").click();
        await app.heading("import:merge.title").waitFor();
        await page.getByRole("dialog").getByRole("radio").last().check({ force: true });
        await app.button("import:merge.add").waitFor();
        await check("merge");
        await page.keyboard.press("Escape");
      }
      await page.goto("/#/applications");
      await app.heading("applications:all.title").first().waitFor();
      await app.heading("applications:statuses.sent").waitFor();
      await check("applications of all records");
    });
  });
}
