import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { blankApplication } from "#core/model/application.ts";
import { applicationIdSchema } from "#core/model/ids.ts";
import { writeBackup } from "#io/storage/backup/backup-file.ts";
import { CareerBuilder, NOW } from "#tests/builders/career.ts";
import { expect, hearComplaints, test } from "./app-test.ts";
import { canaries, searchFolder } from "./disk-search.ts";
import { App } from "./page-models/app.ts";
import { LibraryPage } from "./page-models/library-page.ts";

const PASSPHRASE = "correct horse 4 battery";
const WORDS = canaries(50);

/** A record, an application and an earlier version with all of the words in them. */
async function backupOf(words: readonly string[]): Promise<Buffer> {
  const lines = words.slice(0, 20);
  const career = new CareerBuilder().job(`${words[20]}`, `${words[21]}`, lines, "2020-01").build();
  career.contact.name = `Robin ${words[22]}`;
  const id = applicationIdSchema.parse("application-1");
  const text = words.slice(23, 40).join(" ");
  const application = blankApplication({ id, careerId: career.id, at: NOW, text });
  const version = { ...career, headline: { en: { text: words.slice(40).join(" "), changedAt: NOW } } };
  const snapshot = { id: "snapshot-1", careerId: career.id, at: NOW, kind: "automatic", career: version };
  const bytes = await writeBackup({
    createdAt: NOW,
    content: {
      careers: [{ id: career.id, record: career }],
      applications: [{ id, careerId: career.id, record: application }],
      snapshots: [{ id: snapshot.id, careerId: career.id, record: snapshot }],
      sentFiles: [],
      choices: {},
    },
  });
  return Buffer.from(bytes);
}

async function bringBack(app: App, bytes: Buffer): Promise<void> {
  await app.page.evaluate(() => {
    location.hash = "/settings";
  });
  const file = { name: "backup.json", mimeType: "application/json", buffer: bytes };
  await app.page.locator('input[type="file"]').setInputFiles(file);
  await app.button("backup:restore.action_one", { count: "1" }).click();
  await expect(app.page.getByText(app.t("backup:restore.done_one", { count: "1" }))).toBeVisible();
}

async function setPassphrase(app: App): Promise<void> {
  await app.button("vault:off.action").click();
  await app.field("vault:chosen").fill(PASSPHRASE);
  await app.field("vault:again").fill(PASSPHRASE);
  await app.button("vault:next").click();
  await app.page.getByText(app.t("vault:code.kept")).click();
  await app.button("vault:code.turnOn").click();
  await expect(app.page.getByText(app.t("vault:setUp.on"))).toBeVisible();
}

async function unlock(app: App, passphrase: string): Promise<void> {
  await app.field("vault:passphrase").fill(passphrase);
  await app.button("vault:unlock.action").click();
}

/** A browser with a profile of its own on the disk, as a person has; `work` is done in it, then it is closed. */
type InProfile = (work: (app: App, context: BrowserContext) => Promise<void>) => Promise<string>;

const profiled = test.extend<{ inProfile: InProfile }>({
  inProfile: async ({ launchOptions, baseURL }, use) => {
    const profile = await mkdtemp(join(tmpdir(), "crosswalk-profile-"));
    const complaints: string[] = [];
    await use(async (work) => {
      const context = await chromium.launchPersistentContext(profile, {
        ...launchOptions,
        serviceWorkers: "block",
        ...(baseURL === undefined ? {} : { baseURL }),
      });
      context.on("page", (page: Page) => hearComplaints(page, baseURL, complaints));
      const page = await context.newPage();
      await work(new App(page, "en"), context);
      await context.close();
      return profile;
    });
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    expect(complaints).toEqual([]);
  },
});

profiled(
  "what is locked stands nowhere on the disk, and opens with the passphrase alone, in each tab",
  async ({ inProfile }) => {
    const profile = await inProfile(async (app) => {
      await app.open();
      await bringBack(app, await backupOf(WORDS));
    });
    // The twin: without a passphrase the same search finds what was written.
    expect(searchFolder(profile, WORDS).found.length).toBeGreaterThan(40);

    await inProfile(async (app, context) => {
      const { page } = app;
      await page.goto("/#/settings");
      await setPassphrase(app);
      const other = new App(await context.newPage(), "en");
      await other.page.goto("/#/");
      await unlock(other, "something else");
      await expect(other.page.getByText(app.t("vault:errors.wrong-passphrase"))).toBeVisible();
      await unlock(other, PASSPHRASE);
      await expect(new LibraryPage(other).record(`Robin ${WORDS[22]}`)).toBeVisible();
      await app.button("common:lockNow").first().click();
      for (const each of [app, other]) {
        await expect(each.heading("vault:unlock.title")).toBeVisible();
        await expect(each.page).toHaveTitle(`${each.t("vault:unlock.title")} · Crosswalk`);
      }
    });
    const locked = searchFolder(profile, WORDS);
    expect(locked.found).toEqual([]);
    expect(locked.files).toBeGreaterThan(10);
  },
);

profiled(
  "on a shared computer nothing is written: no database, no choice, no word on the disk",
  async ({ inProfile }) => {
    const profile = await inProfile(async (app) => {
      const { page } = app;
      await app.open();
      await app.button("library:shared.action").click();
      await expect(page.getByText(app.t("common:keeping.shared"))).toBeVisible();
      await bringBack(app, await backupOf(WORDS));
      const kept = await page.evaluate(async () => ({
        databases: await indexedDB.databases(),
        choices: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
        caches: await caches.keys(),
      }));
      expect(kept).toEqual({ databases: [], choices: [], caches: [] });
      await app.button("common:keeping.leave").click();
      await expect(page.getByText(app.t("vault:shared.unsaved"))).toBeVisible();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page
          .getByRole("dialog")
          .getByRole("button", { name: app.t("backup:make") })
          .click(),
      ]);
      await download.delete();
      await app.button("vault:shared.clear").click();
      await expect(app.heading("vault:shared.left.title")).toBeVisible();
      await page.goto(page.url().replace("/left", "/"));
      await expect(page.getByText(app.t("library:start.sample.title"))).toBeVisible();
    });
    expect(searchFolder(profile, WORDS).found).toEqual([]);
  },
);
