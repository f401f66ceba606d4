import { readFile } from "node:fs/promises";
import type { Download } from "@playwright/test";
import { expect, test } from "./app-test.ts";
import { languages } from "./matrix.ts";
import { App } from "./page-models/app.ts";
import { GuidePage } from "./page-models/guide-page.ts";
import { LibraryPage } from "./page-models/library-page.ts";

const PASSPHRASE = "correct horse 4 battery";

async function writeName(app: App, name: string): Promise<void> {
  await new GuidePage(app).goTo("about");
  await app.field("guide:about.name").fill(name);
  await app.saved();
}

async function downloadBackup(app: App, passphrase?: string): Promise<Download> {
  const { page } = app;
  await page.goto("/#/settings");
  if (passphrase !== undefined) {
    await page.getByText(app.t("backup:protect")).click();
    await app.field("backup:passphrase").fill(passphrase);
  }
  const [download] = await Promise.all([page.waitForEvent("download"), app.button("backup:make").click()]);
  return download;
}

async function chooseBackup(app: App, name: string, bytes: Buffer): Promise<void> {
  const file = { name, mimeType: "application/octet-stream", buffer: bytes };
  await app.page.locator('input[type="file"]').setInputFiles(file);
}

for (const language of languages("es")) {
  test.describe(`backups and earlier versions, ${language}`, () => {
    test.use({ language });

    test("everything erased comes back from an encrypted backup; a wrong passphrase and a damaged file change nothing", async ({
      app,
      page,
    }) => {
      await app.open();
      await new LibraryPage(app).openSample("cna");
      await writeName(app, "Tamara Whitfield-Reyes");
      const download = await downloadBackup(app, PASSPHRASE);
      expect(download.suggestedFilename()).toMatch(/^crosswalk-backup-\d{4}-\d\d-\d\d\.json\.age$/);
      const bytes = await readFile(await download.path());
      await app.button("settings:erase.action").click();
      await page
        .getByRole("alertdialog")
        .getByRole("button", { name: app.t("settings:erase.confirm") })
        .click();
      // The choice of language went too.
      await expect(page.getByText(new App(page, "en").t("library:start.sample.title"))).toBeVisible();
      await page.goto("/#/settings");
      await app.chooseLanguage(language);

      // Cut off so early that no key is made of the passphrase, which takes a while.
      await chooseBackup(app, "cut-off.age", bytes.subarray(0, 100));
      await app.field("backup:passphrase").fill(PASSPHRASE);
      await app.button("backup:restore.open").click();
      await expect(page.getByText(app.t("backup:errors.damaged"))).toBeVisible();

      await chooseBackup(app, "whole.age", bytes);
      await app.field("backup:passphrase").fill("something else");
      await app.button("backup:restore.open").click();
      await expect(page.getByText(app.t("backup:errors.wrong-passphrase"))).toBeVisible();
      await app.field("backup:passphrase").fill(PASSPHRASE);
      await app.button("backup:restore.open").click();
      await expect(page.getByText(app.t("backup:restore.standing.new"))).toBeVisible();
      await app.button("backup:restore.action_one", { count: "1" }).click();
      await expect(page.getByText(app.t("backup:restore.done_one", { count: "1" }))).toBeVisible();
      await page.goto("/#/");
      await expect(new LibraryPage(app).record("Tamara Whitfield-Reyes")).toBeVisible();
    });

    test("a part is brought back from an earlier version, and undo takes it away again", async ({
      app,
      page,
    }) => {
      await app.open();
      await new LibraryPage(app).openSample("cna");
      await writeName(app, "Tamara Whitfield-Reyes");
      await page.evaluate(() => {
        location.hash = location.hash.replace(/about$/, "versions");
      });
      await app.button("history:keep").click();
      await app.field("history:name.label").fill("Lakeside");
      await app.button("history:name.save").click();
      await expect(app.page.getByRole("button", { name: "Lakeside" })).toBeVisible();
      await writeName(app, "Somebody Else");
      await page.evaluate(() => {
        location.hash = location.hash.replace(/about$/, "versions");
      });
      await page.getByRole("button", { name: "Lakeside" }).click();
      const choice = `${app.t("history:choose")}: ${app.t("history:parts.about")}`;
      await page.getByRole("checkbox", { name: choice }).press("Space");
      await app.button("history:restore_one", { count: "1" }).click();
      await new GuidePage(app).goTo("about");
      await expect(app.field("guide:about.name")).toHaveValue("Tamara Whitfield-Reyes");
      await page
        .getByRole("banner")
        .getByRole("button", { name: app.t("common:undo") })
        .click();
      await expect(app.field("guide:about.name")).toHaveValue("Somebody Else");
    });
  });
}
