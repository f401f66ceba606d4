import { expect, test } from "./app-test.ts";
import { languages, screens } from "./matrix.ts";
import { GuidePage } from "./page-models/guide-page.ts";
import { LibraryPage } from "./page-models/library-page.ts";
import { PaperPage } from "./page-models/paper-page.ts";

for (const [language, width] of screens(["es", 360])) {
  test.describe(`in ${language}, ${width} px`, () => {
    test.use({ language, viewport: { width, height: 820 }, contextOptions: { reducedMotion: "reduce" } });

    test("a line on the paper opens its field; what is written there marks and changes the line", async ({
      app,
      page,
    }) => {
      test.slow();
      await app.open();
      await new LibraryPage(app).openSample("teacher");
      const paper = new PaperPage(app);
      await paper.show();
      await paper.lineOf("contact.email").click();
      await expect(app.field("guide:about.email")).toBeFocused();
      await paper.show();
      await expect(paper.marked()).toHaveAttribute("data-words", "contact.email");

      const line = paper.lineOf("work[0].highlights[1]");
      await line.click();
      await expect(page).toHaveURL(/\/work$/);
      const field = new GuidePage(app).duties().nth(1);
      await expect(field).toBeFocused();

      await field.fill("Zenith");
      await paper.show();
      await expect(line).toHaveAccessibleName(app.t("preview:edit", { text: "Zenith" }));
      await expect(line).toHaveAttribute("data-marked", "");
    });
  });
}

for (const language of languages("en")) {
  test.describe(`in ${language}, by keyboard`, () => {
    test.use({
      language,
      viewport: { width: 1440, height: 820 },
      contextOptions: { reducedMotion: "reduce" },
    });

    test("the lines are one stop of Tab, the arrows walk them, Enter opens; a marked line is brought into sight", async ({
      app,
      page,
    }) => {
      test.slow();
      await app.open();
      await new LibraryPage(app).openSample("teacher");
      const paper = new PaperPage(app);
      await paper.show();
      await paper.desk().focus();
      await page.keyboard.press("Tab");
      await expect(paper.lines().first()).toBeFocused();
      await page.keyboard.press("ArrowDown");
      await expect(paper.lines().nth(1)).toBeFocused();
      await page.keyboard.press("Tab");
      await expect(paper.lines().and(page.locator(":focus"))).toHaveCount(0);

      await paper.desk().focus();
      for (let step = 0; step < 4; step += 1) await page.keyboard.press("+");
      const last = paper.lines().last();
      expect(await paper.isInSight(last)).toBe(false);
      await paper.desk().focus();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Home");
      await paper.lineOf("education[0]").focus();
      await page.keyboard.press("Enter");
      await expect(app.heading("guide:steps.education.title").first()).toBeVisible();
      await expect(paper.marked().first()).toHaveAttribute("data-words", /^education\[0\]/);
      await expect.poll(() => paper.isInSight(paper.marked().first())).toBe(true);
    });
  });
}
