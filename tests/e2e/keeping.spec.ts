import { expect, test } from "./app-test.ts";
import { GuidePage } from "./page-models/guide-page.ts";
import { LibraryPage } from "./page-models/library-page.ts";

test.describe("what is kept", () => {
  test("a stored record that can't be read is set aside with its data, and the rest opens", async ({
    app,
    page,
  }) => {
    await app.open();
    await new LibraryPage(app).openSample("cna");
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open("crosswalk");
          opening.addEventListener("error", () => reject(opening.error ?? new Error("not opened")));
          opening.addEventListener("success", () => {
            const database = opening.result;
            const writing = database.transaction("careers", "readwrite");
            writing
              .objectStore("careers")
              .put({ id: "broken", record: { schemaVersion: 1, contact: "torn" } });
            writing.addEventListener("complete", () => {
              database.close();
              resolve();
            });
          });
        }),
    );
    await page.goto("/#/");
    await page.reload();
    const library = new LibraryPage(app);
    await expect(library.record("Tamara Whitfield")).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      app.button("library:unreadable.download").click(),
    ]);
    const stream = await download.createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(Buffer.from(chunk));
    expect(Buffer.concat(chunks).toString()).toContain("torn");
  });

  test("the built page forbids foreign code, and asks nobody else", async ({ page }) => {
    await page.goto("/");
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    const refused = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective));
          const image = new Image();
          image.src = "https://example.com/pixel.png";
        }),
    );
    expect(refused).toBe("img-src");
  });
});

test("a bug planted is seen: an app that keeps no copy of itself doesn't open with the network off", async ({
  app,
  page,
  context,
}) => {
  await app.open();
  await context.setOffline(true);
  await expect(page.reload()).rejects.toThrow("ERR_INTERNET_DISCONNECTED");
});

test.describe("offline", () => {
  test.use({ serviceWorkers: "allow" });

  test("everything works with the network off from the second visit", async ({ app, page, context }) => {
    await app.open();
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await page.reload();
    await context.setOffline(true);
    await page.reload();
    await new LibraryPage(app).openSample("front-desk");
    await new GuidePage(app).paperShows("Marisol Quintana");
  });
});
