import { readFileSync } from "node:fs";
import { frontDeskDocx } from "../fixtures/resume-docx.ts";
import { expect, test } from "./app-test.ts";
import { axeOn } from "./barriers.ts";
import { languages, screens } from "./matrix.ts";
import { ApplicationsPage } from "./page-models/applications-page.ts";
import { ExportPage } from "./page-models/export-page.ts";
import { GuidePage } from "./page-models/guide-page.ts";
import { LibraryPage } from "./page-models/library-page.ts";
import { wordsOf, wordsOfDocx, wordsOfPdf } from "./read-back.ts";

const POSTING = readFileSync("tests/fixtures/postings/en-tiny-practice-brindle.txt", "utf8");
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

for (const language of languages("en")) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("an example is one click away and its PDF, Word and text files hold the same words", async ({
      app,
    }) => {
      await app.open();
      await new LibraryPage(app).openSample("pharmacy-technician");
      const download = new ExportPage(app);
      await download.open();
      const text = await download.download("txt");
      const words = wordsOf(new TextDecoder().decode(text.bytes));
      expect(words.length).toBeGreaterThan(150);
      const pdf = await download.download("pdf");
      await download.saysReadBack(words.length);
      const docx = await download.download("docx");
      await download.saysReadBack(words.length);
      expect(wordsOf(await download.parserText())).toEqual(words);
      expect(await wordsOfDocx(docx.bytes)).toEqual(words);
      expect(await wordsOfPdf(pdf.bytes)).toEqual(words);
      expect(pdf.name).toMatch(/^Pham-Anh-.*\.pdf$/);
    });

    test("what was written is there after a reload, and can still be undone", async ({ app, page }) => {
      await app.open();
      await new LibraryPage(app).startBlank();
      const guide = new GuidePage(app);
      await guide.goTo("about");
      await app.field("guide:about.name").fill("Íñigo Peña Núñez");
      await app.field("guide:about.phone").fill("(787) 555-0190");
      await app.field("guide:about.phone").blur();
      await guide.paperShows("Íñigo Peña Núñez");
      await app.saved();
      await page.reload();
      await expect(app.field("guide:about.name")).toHaveValue("Íñigo Peña Núñez");
      await expect(app.field("guide:about.phone")).toHaveValue("(787) 555-0190");
      await app.button("common:undo").click();
      await expect(app.field("guide:about.phone")).toHaveValue("");
      await app.button("common:redo").click();
      await expect(app.field("guide:about.phone")).toHaveValue("(787) 555-0190");
    });

    test("a file that can't be read says what to do, and another can be chosen", async ({ app, page }) => {
      await app.open();
      const library = new LibraryPage(app);
      await library.import({
        name: "resume.pdf",
        mimeType: "application/pdf",
        buffer: Buffer.from("%PDF-1.7\nnothing more"),
      });
      await expect(page.getByText(app.t("errors:import.damaged"))).toBeVisible();
      await page
        .locator('input[type="file"]')
        .setInputFiles({ name: "resume.docx", mimeType: DOCX, buffer: await frontDeskDocx() });
      await library.acceptImport();
      await new GuidePage(app).goTo("about");
      await expect(app.field("guide:about.name")).toHaveValue("Odalys Marrero");
    });

    for (const [, width] of screens([language, 1440]).filter(([each]) => each === language)) {
      test(`records are found, archived and taken out again, ${width} px wide`, async ({ app, page }) => {
        await page.setViewportSize({ width, height: 800 });
        await app.open();
        const library = new LibraryPage(app);
        for (const person of ["front-desk", "cna", "cashier", "pharmacy-technician", "teacher"] as const) {
          await expect(library.search()).toHaveCount(0);
          await library.openSample(person);
          await page.goto("/#/");
        }
        await library.search().fill("ramirez");
        await expect(library.record("Diego Ramírez Soto")).toBeVisible();
        await expect(library.record("Anh Pham")).toHaveCount(0);
        await library.search().fill("zebra");
        await app.button("library:search.clear").click();
        await expect(library.record("Anh Pham")).toBeVisible();

        await library.begin("archive", "Anh Pham");
        await expect(library.record("Anh Pham")).toHaveCount(0);
        const { violations } = await axeOn(page).analyze();
        expect(violations.map(({ id }) => id)).toEqual([]);
        await page.reload();
        await library.archived(1).click();
        await expect(library.record("Anh Pham")).toBeVisible();
        await library.begin("unarchive", "Anh Pham");
        await expect(library.archived(1)).toHaveCount(0);
        await expect(library.record("Anh Pham")).toBeVisible();
      });
    }

    test("a record that was deleted comes back with its letters and what can be undone in them", async ({
      app,
      page,
    }) => {
      await app.open();
      const library = new LibraryPage(app);
      await library.openSample("cna");
      const applications = new ApplicationsPage(app);
      await applications.open();
      await applications.paste(POSTING);
      await applications.writeLetter("en");
      await app.saved();
      await page.goto("/#/");
      await library.begin("delete", "Tamara Whitfield");
      await page
        .getByRole("alertdialog")
        .getByRole("button", { name: app.t("library:delete.action") })
        .click();
      await expect(library.record("Tamara Whitfield")).toHaveCount(0);
      await app.button("common:undo").click();
      await library.record("Tamara Whitfield").click();
      await applications.open();
      await page.getByRole("main").getByRole("listitem").getByRole("link").first().click();
      await applications.goTo("letter");
      await expect(applications.letterParagraphs().first()).toBeVisible();
      await app.button("common:undo").first().click();
      await expect(app.button("letter:write")).toBeVisible();
    });
  });
}
