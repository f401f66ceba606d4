import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./app-test.ts";
import { axeOn } from "./barriers.ts";
import { screens } from "./matrix.ts";
import type { App } from "./page-models/app.ts";
import { ApplicationsPage } from "./page-models/applications-page.ts";
import { DocumentsPage } from "./page-models/documents-page.ts";
import { ExportPage } from "./page-models/export-page.ts";
import { GuidePage } from "./page-models/guide-page.ts";
import { LibraryPage } from "./page-models/library-page.ts";
import { wordsOf } from "./read-back.ts";

const POSTING = readFileSync("tests/fixtures/postings/en-tiny-practice-brindle.txt", "utf8");
const OTHER = { en: "es", es: "en" } as const;

async function openSample(app: App): Promise<void> {
  await app.open();
  await new LibraryPage(app).openSample("front-desk");
}

async function expectNoBarrier(page: Page): Promise<void> {
  const { violations } = await axeOn(page).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow, "the page is wider than the screen").toBeLessThanOrEqual(0);
}

for (const [language, width] of screens(["en", 1440])) {
  test.describe(`in ${language}, ${width} px wide`, () => {
    test.use({
      language,
      viewport: { width, height: 800 },
      contextOptions: { reducedMotion: "reduce" },
    });

    test("a document in the other language leaves the first as it is; each opens from the header", async ({
      app,
      page,
    }) => {
      await openSample(app);
      const documents = new DocumentsPage(app);
      await documents.open();
      await documents.make("language", "Valle");
      await expect(documents.document("Valle")).toHaveAttribute("aria-current", "true");
      await expectNoBarrier(page);

      const download = new ExportPage(app);
      await download.open();
      const other = await download.download("txt");
      expect(other.name).toContain("Valle");
      await documents.switchTo(app.t("documents:unnamed"));
      const own = await download.download("txt");
      const text = (bytes: Uint8Array) => wordsOf(new TextDecoder().decode(bytes)).join(" ");
      const said = { en: "insurance eligibility", es: "elegibilidad y beneficios" };
      expect(text(own.bytes)).toContain(said[language]);
      expect(text(other.bytes)).toContain(said[OTHER[language]]);
    });

    test("the document that is open stays open after a reload", async ({ app, page }) => {
      await openSample(app);
      const documents = new DocumentsPage(app);
      await documents.open();
      await documents.make("copy", "Second");
      await app.saved();
      await documents.document(app.t("documents:unnamed")).click();
      await page.reload();
      await expect(documents.document(app.t("documents:unnamed"))).toHaveAttribute("aria-current", "true");
      await documents.document("Second").click();
      await page.reload();
      await expect(documents.document("Second")).toHaveAttribute("aria-current", "true");
    });

    test("a document is renamed and deleted, and comes back", async ({ app }) => {
      await openSample(app);
      const documents = new DocumentsPage(app);
      await documents.open();
      await documents.make("copy", "Second");
      await documents.rename("Second", "For Lakeside");
      await documents.remove("For Lakeside");
      await expect(documents.document("For Lakeside")).toHaveCount(0);
      await app.button("common:undo").first().click();
      await expect(documents.document("For Lakeside")).toBeVisible();
    });

    test("a letter is listed among the documents, and what is written in it can be undone after a reload", async ({
      app,
      page,
    }) => {
      await openSample(app);
      const applications = new ApplicationsPage(app);
      await applications.open();
      await applications.paste(POSTING);
      await applications.writeLetter("en");
      const before = await applications.letterParagraphs().first().innerText();
      await applications.rewordParagraph(0, "Words of my own.");
      await app.saved();
      await page.reload();
      const first = applications.letterParagraphs().first();
      await expect(first).toContainText("Words of my own.");
      await app.button("common:undo").first().click();
      await expect(first).toHaveText(before, { useInnerText: true });
      const documents = new DocumentsPage(app);
      await documents.open();
      const letter = page.getByRole("region", { name: app.t("documents:letters.title") }).getByRole("link");
      await letter.first().click();
      await app.heading("letter:title").first().waitFor();
    });
  });
}

test("where the browser keeps nothing, the app says so at once and works until the tab is closed", async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("denied", "SecurityError");
    };
  });
  await app.open();
  await expect(page.getByText(app.t("common:keeping.memory"))).toBeVisible();
  await new LibraryPage(app).startBlank();
  await new GuidePage(app).goTo("about");
  await app.field("guide:about.name").fill("Íñigo Peña Núñez");
  await app.saved();
  await expectNoBarrier(page);
  await app.link("common:keeping.download").click();
  await app.heading("export:title").first().waitFor();
  await expect(app.button("export:copy.action")).toBeVisible();
});
