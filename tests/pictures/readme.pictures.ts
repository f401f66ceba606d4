import { readFileSync } from "node:fs";
import type { Language } from "#core/model/language.ts";
import { test } from "../e2e/app-test.ts";
import { resumeFile } from "../e2e/import-files.ts";
import type { App } from "../e2e/page-models/app.ts";
import { ApplicationsPage } from "../e2e/page-models/applications-page.ts";
import { BoardPage } from "../e2e/page-models/board-page.ts";
import { ExportPage } from "../e2e/page-models/export-page.ts";
import { GuidePage, STEPS } from "../e2e/page-models/guide-page.ts";
import { LibraryPage } from "../e2e/page-models/library-page.ts";

const FOLDER = "docs/pictures";
const POSTING = readFileSync("tests/fixtures/postings/en-tiny-practice-brindle.txt", "utf8");
/** Long enough for a sheet to be drawn after the last change. */
const SETTLE_MS = 1500;

async function shoot(app: App, name: string): Promise<void> {
  await app.page.getByLabel(app.t("preview:loading")).last().waitFor({ state: "hidden" });
  await app.page.waitForTimeout(SETTLE_MS);
  await app.page.screenshot({ path: `${FOLDER}/${name}.png` });
}

async function goTo(app: App, place: string): Promise<void> {
  await app.page.evaluate((name) => {
    location.hash = location.hash.replace(/^(#\/r\/[^/]+)\/.*$/, `$1/${name}`);
  }, place);
}

/** Postings that are on the board beside the one of the letter, and how far each has come. */
const OTHERS = [
  { file: "en-hospital-wall-ashgrove", status: "sent" },
  { file: "en-heart-juniper-valley", status: "interview" },
  { file: "en-payer-belmont-crest", status: "preparing" },
  { file: "en-skilled-nursing-larkspur", status: "saved" },
] as const;

/** The board with five applications, each as far as it has come. */
async function showBoard(app: App): Promise<void> {
  const applications = new ApplicationsPage(app);
  const board = new BoardPage(app);
  for (const { file, status } of OTHERS) {
    await applications.open();
    await applications.paste(readFileSync(`tests/fixtures/postings/${file}.txt`, "utf8"));
    await applications.open();
    const card = board.cardsIn("saved").first();
    await card.waitFor();
    if (status !== "saved")
      await board.moveByMenu((await card.getByRole("link").textContent()) ?? "", status);
  }
  await leaveQuiet(app);
}

/** What has changed since a version with a name. */
async function showVersion(app: App): Promise<void> {
  const name = "Before the second interview";
  await goTo(app, "versions");
  await app.button("history:keep").click();
  await app.field("history:name.label").fill(name);
  await app.button("history:name.save").click();
  await app.page.getByRole("button", { name }).waitFor();
  await goTo(app, "about");
  await app.field("guide:about.headline").fill("Certified Professional Coder Apprentice, bilingual");
  await goTo(app, "versions");
  await app.page.getByRole("button", { name }).click();
  await leaveQuiet(app);
}

/** No message over the page, nothing focused. */
async function leaveQuiet(app: App): Promise<void> {
  const close = app.page.getByRole("alertdialog").getByRole("button", { name: app.t("common:close") });
  while (await close.first().isVisible()) await close.first().click();
  await app.page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement) activeElement.blur();
  });
  await app.page.mouse.move(0, 0);
}

test.describe("desktop", () => {
  test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: "reduce" } });

  test("library, guide, match, letter, download", async ({ app }) => {
    test.slow();
    await app.open();
    await shoot(app, "library-en");
    await new LibraryPage(app).openSample("front-desk");
    const guide = new GuidePage(app);
    await guide.goTo("work");
    await shoot(app, "work-en");
    await guide.goTo("review");
    await shoot(app, "review-en");
    await guide.goToPlace("design");
    await app.page.waitForTimeout(4 * SETTLE_MS);
    await shoot(app, "design-en");
    await app.link("common:record.transfer").first().click();
    await shoot(app, "transfer-en");
    const applications = new ApplicationsPage(app);
    await applications.open();
    await applications.paste(POSTING);
    await shoot(app, "posting-en");
    await applications.goTo("tailor");
    await shoot(app, "tailor-en");
    await applications.writeLetter("en");
    await shoot(app, "letter-en");
    await new ExportPage(app).open();
    await shoot(app, "export-en");
    await showBoard(app);
    await shoot(app, "board-en");
    await showVersion(app);
    await shoot(app, "versions-en");
  });

  test("a file beside what was read from it", async ({ app }) => {
    await app.open();
    await new LibraryPage(app).import(await resumeFile("pdf", "en"));
    await app.button("import:accept").waitFor();
    await shoot(app, "import-en");
  });

  test.describe("dark, in Spanish", () => {
    test.use({ language: "es", colorScheme: "dark" });

    test("guide", async ({ app }) => {
      await app.open();
      await new LibraryPage(app).openSample("army-medic");
      await new GuidePage(app).goTo("work");
      await shoot(app, "work-es-dark");
    });
  });
});

for (const language of ["en", "es"] satisfies Language[]) {
  test.describe(`phone, in ${language}`, () => {
    test.use({
      language,
      viewport: { width: 390, height: 844 },
      contextOptions: { reducedMotion: "reduce" },
    });

    test("every step", async ({ app }) => {
      test.slow();
      await app.open();
      await shoot(app, `phone-library-${language}`);
      await new LibraryPage(app).openSample("cashier");
      const guide = new GuidePage(app);
      for (const step of STEPS) {
        await guide.goTo(step);
        await shoot(app, `phone-${step}-${language}`);
      }
      const applications = new ApplicationsPage(app);
      await applications.open();
      await applications.paste(POSTING);
      await showBoard(app);
      await shoot(app, `phone-board-${language}`);
    });
  });
}
