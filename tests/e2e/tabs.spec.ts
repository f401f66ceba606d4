import type { Page } from "@playwright/test";
import { expect, test } from "./app-test.ts";
import { languages } from "./matrix.ts";
import { App } from "./page-models/app.ts";
import { GuidePage } from "./page-models/guide-page.ts";
import { LibraryPage } from "./page-models/library-page.ts";

/** Opens the same address in another tab of the same browser. */
async function otherTab(app: App): Promise<App> {
  const page = await app.page.context().newPage();
  await page.goto(app.page.url());
  return new App(page, app.language);
}

/** As a newer app would: the record in a shape of its own, and the word to the other tabs. */
async function saveAsNewerApp(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("crosswalk");
      opening.addEventListener("success", () => resolve(opening.result));
      opening.addEventListener("error", () => reject(opening.error ?? new Error("not opened")));
    });
    const id = await new Promise<string>((resolve) => {
      const writing = database.transaction("careers", "readwrite");
      const careers = writing.objectStore("careers");
      const reading = careers.getAll();
      reading.addEventListener("success", () => {
        const [row] = reading.result;
        careers.put({ ...row, revision: "newer", record: { ...row.record, schemaVersion: 990 } });
        writing.addEventListener("complete", () => resolve(row.id));
      });
    });
    database.close();
    // A channel takes no target.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    new BroadcastChannel("crosswalk").postMessage({ kind: "saved", id });
  });
}

for (const language of languages("en")) {
  test.describe(`several tabs, ${language}`, () => {
    test.use({ language });

    test("edits in two tabs of one record both survive, and each tab shows the other's", async ({
      app,
      page,
    }) => {
      await app.open();
      await new LibraryPage(app).openSample("cna");
      await new GuidePage(app).goTo("about");
      const second = await otherTab(app);
      const [name, email] = [app.field("guide:about.name"), app.field("guide:about.email")];
      const [nameThere, emailThere] = [second.field("guide:about.name"), second.field("guide:about.email")];
      await nameThere.waitFor();
      await Promise.all([name.fill("Tamara Whitfield-Reyes"), emailThere.fill("tamara.new@example.com")]);
      await expect(nameThere).toHaveValue("Tamara Whitfield-Reyes");
      await expect(email).toHaveValue("tamara.new@example.com");
      await app.saved();
      await page.reload();
      await expect(name).toHaveValue("Tamara Whitfield-Reyes");
      await expect(email).toHaveValue("tamara.new@example.com");
    });

    test("a record deleted in one tab is gone in the other, and doesn't come back", async ({ app }) => {
      await app.open();
      await new LibraryPage(app).openSample("cna");
      const second = await otherTab(app);
      await second.page.goto("/#/");
      await new LibraryPage(second).begin("delete", "Tamara Whitfield");
      await second.button("library:delete.action").click();
      await expect(app.heading("common:openFailed.not-found.title")).toBeVisible();
    });

    test("a tab of an older app is read-only within a second, and says so", async ({ app }) => {
      await app.open();
      await new LibraryPage(app).openSample("cna");
      await new GuidePage(app).goTo("about");
      const second = await otherTab(app);
      await saveAsNewerApp(second.page);
      await expect(app.page.getByText(app.t("common:keeping.newer"))).toBeVisible({ timeout: 1000 });
      await expect(app.page.getByRole("main")).toHaveAttribute("inert");
    });

    test("erasing everything reaches every tab: the next start is a first visit", async ({ app, page }) => {
      await app.open();
      await new LibraryPage(app).openSample("cna");
      const second = await otherTab(app);
      await new GuidePage(second).goTo("about");
      await page.goto("/#/settings");
      await app.button("settings:erase.action").click();
      await page
        .getByRole("alertdialog")
        .getByRole("button", { name: app.t("settings:erase.confirm") })
        .click();
      for (const each of [page, second.page]) {
        await expect(each.getByText(new App(each, "en").t("library:start.sample.title"))).toBeVisible();
        await expect(each).toHaveURL(/#\/$/);
      }
      const left = await page.evaluate(async () => ({
        choices: Object.keys(localStorage).filter((key) => key.startsWith("crosswalk")),
        caches: await caches.keys(),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }));
      expect(left).toEqual({ choices: [], caches: [], workers: 0 });
    });
  });
}
