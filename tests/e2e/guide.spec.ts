import { expect, test } from "./app-test.ts";
import { screens } from "./matrix.ts";
import { GuidePage, STEPS } from "./page-models/guide-page.ts";
import { LibraryPage } from "./page-models/library-page.ts";

/** What the good example of the headline step names, by the job aimed at. */
const EXAMPLES = [
  ["inpatient", /CCS/],
  ["risk-adjustment", /CRC/],
] as const;

for (const [language, width] of screens(["es", 360])) {
  test.describe(`the guide in ${language}, ${width} px`, () => {
    test.use({
      language,
      viewport: { width, height: 800 },
      contextOptions: { reducedMotion: "reduce" },
    });

    test("each step has an address, names the window and takes the focus", async ({ app, page }) => {
      await app.open();
      await new LibraryPage(app).startBlank();
      const guide = new GuidePage(app);
      for (const step of STEPS.toReversed()) {
        await guide.goTo(step);
        const title = app.t(`guide:steps.${step}.title`);
        await expect(page).toHaveURL(new RegExp(`/${step}$`));
        await expect(page).toHaveTitle(`${title} · Crosswalk`);
        await expect(page.getByRole("heading", { level: 1, name: title })).toBeFocused();
      }
    });

    test("skipping every step leads to the files, and back finds each page as it was left", async ({
      app,
      page,
    }) => {
      await app.open();
      await new LibraryPage(app).startBlank();
      await new GuidePage(app).goTo("target");
      const ways = page.getByRole("navigation", { name: app.t("guide:wayOn") }).getByRole("link");
      for (const next of [...STEPS.slice(1), "export"] as const) {
        const way = ways.filter({ hasText: app.t(`guide:steps.${next}.title`) });
        await way.click();
        await expect(page).toHaveURL(new RegExp(`/${next}$`));
      }
      await page.getByRole("heading", { level: 1, name: app.t("export:title") }).waitFor();
      await page.goBack();
      await expect(page).toHaveURL(/\/review$/);
      const toExport = ways.filter({ hasText: app.t("guide:steps.export.title") });
      await expect(toExport).toBeFocused();
      await expect(toExport).toBeInViewport();
      await page.goBack();
      await expect(page).toHaveURL(/\/summary$/);
      await page.goForward();
      await expect(page).toHaveURL(/\/review$/);
    });

    test("the steps end with the files", async ({ app, page }) => {
      await app.open();
      await new LibraryPage(app).startBlank();
      if (width < 768) await app.button("guide:tabs.steps").click();
      const steps = page.getByRole("navigation", { name: app.t("guide:stepsLabel") }).getByRole("listitem");
      await expect(steps).toHaveCount(STEPS.length + 1);
      await steps
        .last()
        .getByRole("link", { name: app.t("guide:steps.export.title") })
        .click();
      await expect(page).toHaveURL(/\/export$/);
    });

    test("examples are those of the job aimed at", async ({ app, page }) => {
      await app.open();
      await new LibraryPage(app).startBlank();
      const guide = new GuidePage(app);
      for (const [track, words] of EXAMPLES) {
        await guide.goTo("target");
        await page.getByText(app.t(`guide:target.tracks.${track}.title`), { exact: true }).click();
        await guide.goTo("about");
        await app.button("guide:examples.title").click();
        await expect(page.getByText(words).first()).toBeVisible();
      }
    });

    test("a summary put together from the facts joins the person's own words", async ({ app, page }) => {
      await app.open();
      await new LibraryPage(app).openSample("front-desk");
      await app.chooseDocumentLanguage(language);
      await new GuidePage(app).goTo("summary");
      const field = page.getByRole("textbox", { name: app.t("guide:summary.label"), exact: true });
      const own = await field.inputValue();
      const drafts = page.getByRole("listitem").filter({ has: app.button("pair:drafts.append") });
      await expect(drafts).toHaveCount(3);
      const draft = (await drafts.first().getByRole("paragraph").first().textContent()) ?? "";
      await drafts
        .first()
        .getByRole("button", { name: app.t("pair:drafts.append") })
        .click();
      await expect(field).toHaveValue(`${own} ${draft}`);
    });

    test("a term is explained with one tap, and the glossary opens at it", async ({ app, page }) => {
      await app.open();
      await new LibraryPage(app).startBlank();
      await new GuidePage(app).goTo("education");
      const words = language === "en" ? "medical terminology" : "terminología médica";
      await page.getByRole("button", { name: words, exact: true }).click();
      const note = page.getByRole("dialog", { name: "medical terminology" });
      await expect(note).toContainText(app.t("glossary:meanings.terminology"));
      await note.getByRole("link").click();
      await expect(page.getByRole("heading", { level: 1, name: app.t("glossary:title") })).toBeVisible();
      await expect(page.getByRole("searchbox")).toHaveValue("medical terminology");
      await page
        .getByRole("searchbox")
        .fill(language === "en" ? "AUTORIZACION PREVIA" : "autorizacion PREVIA");
      await expect(page.getByRole("definition")).toHaveCount(1);
    });

    test("a finding says why its rule exists and where it comes from", async ({ app, page }) => {
      await app.open();
      await new LibraryPage(app).startBlank();
      await new GuidePage(app).goTo("review");
      await page
        .getByRole("button", { name: app.t("why:open"), exact: true })
        .first()
        .click();
      await expect(page.getByText(app.t("why:source")).first()).toBeVisible();
    });
  });
}
