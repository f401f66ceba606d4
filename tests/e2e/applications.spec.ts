import { readFileSync } from "node:fs";
import { expect, test } from "./app-test.ts";
import { languages } from "./matrix.ts";
import type { App } from "./page-models/app.ts";
import { ApplicationsPage } from "./page-models/applications-page.ts";
import { ExportPage } from "./page-models/export-page.ts";
import { LibraryPage } from "./page-models/library-page.ts";
import { wordsOf } from "./read-back.ts";

const POSTING = readFileSync("tests/fixtures/postings/en-tiny-practice-brindle.txt", "utf8");
const OWN_WORDS = "Quince lines of my own, about a lighthouse.";

async function openApplication(app: App): Promise<ApplicationsPage> {
  await app.open();
  await new LibraryPage(app).openSample("front-desk");
  const applications = new ApplicationsPage(app);
  await applications.open();
  await applications.paste(POSTING);
  return applications;
}

for (const language of languages("en")) {
  test.describe(`in ${language}`, () => {
    test.use({ language, contextOptions: { reducedMotion: "reduce" } });

    test("a paragraph in the person's own words is in the file at once, and stays when the posting changes", async ({
      app,
      page,
    }) => {
      const applications = await openApplication(app);
      await applications.writeLetter("en");
      await applications.rewordParagraph(0, OWN_WORDS);

      const download = new ExportPage(app);
      await download.open();
      await download.chooseLetter();
      const file = await download.download("txt");
      expect(wordsOf(new TextDecoder().decode(file.bytes)).join(" ")).toContain(wordsOf(OWN_WORDS).join(" "));

      await page.goBack();
      await applications.goTo("posting");
      await app.button("posting:text.change").click();
      await app.field("posting:paste.label").fill(`${POSTING}\nCIRCC certification required.\n`);
      await applications.goTo("letter");
      await app.button("letter:outdated.update").click();
      await expect(app.button("letter:outdated.update")).toHaveCount(0);
      await expect(applications.letterParagraphs().first()).toContainText(OWN_WORDS);
    });

    test("by keyboard alone, what a requirement and a sentence rest on is shown", async ({ app, page }) => {
      const applications = await openApplication(app);
      const ask = applications.ask("CPC-A").getByRole("button").first();
      await ask.focus();
      await page.keyboard.press("Enter");
      await expect(ask).toHaveAttribute("aria-expanded", "true");
      await expect(page.getByText(app.t("posting:ask.evidence")).first()).toBeVisible();
      await applications.writeLetter("en");
      const sentences = applications.letterParagraphs().first().getByRole("button");
      await sentences.first().focus();
      await page.keyboard.press("Tab");
      const note = page.getByRole("tooltip");
      await expect(note).toBeVisible();
      await expect(note).not.toBeEmpty();
      await page.keyboard.press("Escape");
      await expect(note).toBeHidden();
    });
  });
}
