import type { Browser } from "@playwright/test";
import type { Language } from "#core/model/language.ts";
import { expect, test } from "./app-test.ts";
import { linkedInFile, resumeFile, SAID, scanFile } from "./import-files.ts";
import { byTurns, languages } from "./matrix.ts";
import { GuidePage } from "./page-models/guide-page.ts";
import { ImportReviewPage } from "./page-models/import-review-page.ts";
import { LibraryPage } from "./page-models/library-page.ts";

const FILES = {
  pdf: async (language: Language) => resumeFile("pdf", language),
  docx: async (language: Language) => resumeFile("docx", language),
  linkedin: async (language: Language) => linkedInFile(language),
  scan: async (language: Language, browser: Browser) => scanFile(browser, language),
} as const;
/** The other two are shown in English. */
const IN_SPANISH: ReadonlySet<string> = new Set(["docx", "scan"]);

const CASES = (["en", "es"] as const).flatMap((language) =>
  (["pdf", "docx", "linkedin", "scan"] as const).map((format) => ({ language, format })),
);
const SHOWN = byTurns(CASES, ({ language, format }) => IN_SPANISH.has(format) === (language === "es"));

for (const { language, format } of SHOWN) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test(`a resume from ${format} is looked over and mended with the keyboard, then kept`, async ({
      app,
      page,
      browser,
    }) => {
      const { title, employer, duty, moved, other } = SAID[language];
      await app.open();
      const library = new LibraryPage(app);
      await library.import(await FILES[format](language, browser));
      if (format === "scan") {
        await app.button("import:scan.action").focus();
        await page.keyboard.press("Enter");
        // Seconds a page, and more on a machine that is at other things.
        await app.button("import:accept").waitFor({ timeout: 45_000 });
      }
      const review = new ImportReviewPage(app);
      await expect(review.field("position")).toHaveValue(title);

      await review.field("employer").focus();
      await expect(review.markedLines()).toContainText([employer]);
      await review.field("duty").focus();
      await expect(review.markedLines()).toContainText([duty.slice(0, 20)]);

      await review.field("employer").focus();
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type("Clínica Nueva");
      await page.keyboard.press("Enter");
      await review.moveByKeys(moved.slice(0, 20), app.t("import:review.targets.duty", { entry: other }));
      if (format === "pdf") {
        await review.dragLine(duty.slice(0, 20), "summary");
        await expect(review.field("summary")).toHaveValue(new RegExp(duty));
        await app.button("import:review.undo").click();
      }
      await app.button("import:accept").focus();
      await page.keyboard.press("Enter");
      await app.saved();

      const guide = new GuidePage(app);
      await guide.goTo("work");
      await guide.openJob(other);
      await expect(page.getByRole("main").getByText("Clínica Nueva").first()).toBeVisible();
      await expect(page.getByRole("textbox").filter({ hasText: moved })).toHaveCount(1);
    });
  });
}

for (const language of languages("es")) {
  test.describe(`in ${language} on a phone`, () => {
    test.use({ language, viewport: { width: 390, height: 844 } });

    test("a line leads to its field and back; a line taken out of its field waits in the tray", async ({
      app,
      page,
    }) => {
      const { title, moved } = SAID[language];
      await app.open();
      await new LibraryPage(app).import(await resumeFile("docx", language));
      const review = new ImportReviewPage(app);
      await expect(review.field("position")).toHaveValue(title);
      await review.showOriginal();
      await review.line(title).click();
      await expect(page.getByRole("dialog")).toContainText(app.t("import:review.fields.position"));
      await review.moveByKeys(moved.slice(0, 20), app.t("import:review.targets.tray"));
      await page.getByRole("button", { name: app.t("import:review.show"), exact: true }).click();
      await expect(review.notPlaced()).toContainText(moved);
      await app.button("import:review.undo").click();
      await expect(review.notPlaced()).not.toContainText(moved);
    });
  });
}
