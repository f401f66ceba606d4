import { readFileSync } from "node:fs";
import { expect, test } from "./app-test.ts";
import { languages } from "./matrix.ts";
import { ApplicationsPage } from "./page-models/applications-page.ts";
import { ExportPage } from "./page-models/export-page.ts";
import { GuidePage } from "./page-models/guide-page.ts";
import { LibraryPage } from "./page-models/library-page.ts";
import { wordsOf } from "./read-back.ts";

const POSTING = readFileSync("tests/fixtures/postings/en-tiny-practice-brindle.txt", "utf8");

for (const language of languages("es")) {
  test.describe(`one posting's resume, in ${language}`, () => {
    test.use({ language });

    test("a change is taken, stands in the file, and the first document stays as it was", async ({
      app,
      page,
    }) => {
      test.slow();
      await app.open();
      await new LibraryPage(app).openSample("front-desk");
      const download = new ExportPage(app);
      await download.open();
      const before = wordsOf(new TextDecoder().decode((await download.download("txt")).bytes));

      const applications = new ApplicationsPage(app);
      await applications.open();
      await applications.paste(POSTING);
      await applications.goTo("tailor");
      await app.heading("tailor:title").first().waitFor();
      const changes = page.getByRole("main").getByRole("checkbox");
      await expect(changes).not.toHaveCount(0);
      await app.button("tailor:takeAll").click();
      for (const change of await changes.all()) await expect(change).toBeChecked();
      await app.saved();

      await download.open();
      const tailored = wordsOf(new TextDecoder().decode((await download.download("txt")).bytes));
      expect(tailored).not.toEqual(before);

      await page.goBack();
      await app.button("tailor:takeNone").click();
      for (const change of await changes.all()) await expect(change).not.toBeChecked();
      await app.saved();
      await download.open();
      expect(wordsOf(new TextDecoder().decode((await download.download("txt")).bytes))).toEqual(before);
    });

    test("a design is chosen by its look and fits its words to one page", async ({ app, page }) => {
      await app.open();
      await new LibraryPage(app).openSample("cna");
      await new GuidePage(app).goToPlace("design");
      const designs = page.getByRole("group", { name: app.t("design:gallery") });
      await designs.getByRole("radio").nth(2).check({ force: true });
      await page.getByRole("main").getByText(app.t("design:goal.1"), { exact: true }).click();
      const fits = page.getByText(app.t("design:goal.fits_one"), { exact: true });
      const shorten = page.getByText(app.t("design:shorten.title"), { exact: true });
      await expect(fits.or(shorten)).toBeVisible();
    });
  });
}
