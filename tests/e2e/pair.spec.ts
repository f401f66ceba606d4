import type { Page } from "@playwright/test";
import type { Language } from "#core/model/language.ts";
import { expect, test } from "./app-test.ts";
import { axeOn } from "./barriers.ts";
import { screens } from "./matrix.ts";
import type { App } from "./page-models/app.ts";
import { GuidePage } from "./page-models/guide-page.ts";
import { LibraryPage } from "./page-models/library-page.ts";

/** A browser that can translate, once its languages are loaded. */
async function giveTranslator(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(globalThis, {
      Translator: {
        availability: async () => "downloadable",
        create: async () => ({ translate: async (text: string) => `~${text}~` }),
      },
    });
  });
}

function headline(app: App): ReturnType<App["field"]> {
  return app.page.getByRole("textbox", { name: app.t("guide:about.headline"), exact: true });
}

/** A record with two texts in one language, at the review. */
async function writeTwoTexts(app: App): Promise<void> {
  await app.open();
  await new LibraryPage(app).startBlank();
  const guide = new GuidePage(app);
  await guide.goTo("about");
  await headline(app).fill("Coder 7");
  await guide.goTo("summary");
  const summary = app.page.getByRole("textbox", { name: app.t("guide:summary.label"), exact: true });
  await summary.fill("Charts 8.");
  await guide.goTo("review");
}

function walkField(app: App, other: Language): ReturnType<App["field"]> {
  return app.page.getByRole("textbox", { name: app.t(`common:languages.${other}`), exact: true });
}

for (const [language, width] of screens(["en", 1440])) {
  const other = language === "en" ? "es" : "en";
  test.describe(`both languages, from ${language}, ${width} px`, () => {
    test.use({
      language,
      viewport: { width, height: 800 },
      contextOptions: { reducedMotion: "reduce" },
    });

    test("the missing side is walked through, text by text, until nothing is left", async ({ app, page }) => {
      await writeTwoTexts(app);
      const words = { language: app.t(`common:languagesInText.${other}`) };
      await page.getByRole("link", { name: app.t("guide:review.pair", words) }).click();
      await expect(page).toHaveURL(new RegExp(`/review/${other}$`));
      const field = walkField(app, other);
      await expect(field).toBeFocused();
      await expect(page.locator(`[lang="${other}"]`).filter({ has: field })).toBeVisible();
      await expect(page.getByText(app.t("pair:walk.left_other", { count: "2" }))).toBeVisible();
      const { violations } = await axeOn(page).analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);

      await field.fill("Seven");
      await field.press("Enter");
      await expect(field).toBeFocused();
      await expect(field).toHaveValue("");
      await expect(page.getByText(app.t("pair:walk.left_one", { count: "1" }))).toBeVisible();
      await app.button("pair:walk.previous").click();
      await expect(field).toHaveValue("Seven");
      await app.button("pair:walk.next").click();
      await field.fill("Eight.");
      await app.button("pair:walk.finish").click();
      await expect(page.getByText(app.t("pair:walk.done", words))).toBeVisible();

      await app.link("pair:walk.toReview").click();
      for (const side of ["en", "es"] as const) {
        const done = { language: app.t(`common:languagesInText.${side}`) };
        await expect(page.getByText(app.t("guide:review.pairDone", done))).toBeVisible();
      }
    });

    test("a side that lags behind says so, until somebody says that it is right", async ({ app, page }) => {
      await app.open();
      await new LibraryPage(app).openSample("front-desk");
      await app.chooseDocumentLanguage(language);
      await new GuidePage(app).goTo("about");
      await headline(app).fill("Coder");
      const note = app.t("guide:sides.otherOutdated", { other: app.t(`common:languagesInText.${other}`) });
      await expect(page.getByText(note)).toBeVisible();
      await app.button("guide:sides.confirm.outdated").click();
      await expect(page.getByText(note)).toBeHidden();
    });

    test("both sides stand side by side throughout on wish, after a reload too", async ({ app, page }) => {
      await writeTwoTexts(app);
      const guide = new GuidePage(app);
      await guide.goTo("about");
      const pair = page.getByRole("textbox", {
        name: app.t("guide:sides.inLanguage", {
          label: app.t("guide:about.headline"),
          language: app.t(`common:languagesInText.${other}`),
        }),
      });
      await expect(pair).toBeHidden();
      await page.getByText(app.t("pair:both"), { exact: true }).click();
      await expect(pair).toBeVisible();
      await app.saved();
      await page.reload();
      await expect(pair).toBeVisible();
      const [own, beside] = await Promise.all([headline(app).boundingBox(), pair.boundingBox()]);
      expect(own !== null && beside !== null && beside.x > own.x).toBe(width > 1000);
    });

    test("the languages of document and app switch while a word is being typed, and nothing is lost", async ({
      app,
      page,
    }) => {
      await app.open();
      await new LibraryPage(app).startBlank();
      await new GuidePage(app).goTo("about");
      await headline(app).pressSequentially("Cod");
      await app.chooseDocumentLanguage(other);
      await expect(headline(app)).toHaveValue("");
      await headline(app).pressSequentially("Otra");
      await app.button("common:appMenu.label").click();
      await page.getByRole("menuitem", { name: other === "es" ? "Español" : "English" }).click();
      app.language = other;
      await expect(page.locator("html")).toHaveAttribute("lang", new RegExp(`^${other}`));
      await expect(headline(app)).toHaveValue("Otra");
      await app.chooseDocumentLanguage(language);
      await expect(headline(app)).toHaveValue("Cod");
      await headline(app).focus();
      await page.keyboard.press("End");
      await page.keyboard.type("er");
      await app.saved();
      await page.reload();
      await expect(headline(app)).toHaveValue("Coder");
    });

    test("the browser's translator drafts a side, marked until it is checked", async ({ app, page }) => {
      await giveTranslator(page);
      await writeTwoTexts(app);
      const words = { language: app.t(`common:languagesInText.${other}`) };
      await page.getByRole("link", { name: app.t("guide:review.pair", words) }).click();
      await expect(page.getByText(app.t("pair:translator.download"))).toBeVisible();
      await app.button("pair:translator.offer", words).click();
      const field = walkField(app, other);
      await expect(field).toHaveValue("~Coder 7~");
      const told = { other: app.t(`common:languagesInText.${language}`) };
      await expect(page.getByText(app.t("pair:lacks.draft.told", told))).toBeVisible();

      await app.link("pair:walk.toReview").click();
      await app.chooseDocumentLanguage(other);
      await expect(page.getByText(app.t("review:rules.N42"))).toBeVisible();
      await page
        .getByRole("link", { name: app.t("common:record.export") })
        .first()
        .click();
      await expect(page.getByText(app.t("pair:unchecked.text_one", { count: "1" }))).toBeVisible();
      await app.link("pair:unchecked.check").click();
      await app.button("pair:lacks.draft.confirm").first().click();
      await expect(page.getByText(app.t("pair:lacks.draft.told", told))).toBeHidden();
      await expect(field).toHaveValue("~Coder 7~");
    });

    test("a browser without a translator offers none", async ({ app, page }) => {
      await page.addInitScript(() => Reflect.deleteProperty(globalThis, "Translator"));
      await writeTwoTexts(app);
      const words = { language: app.t(`common:languagesInText.${other}`) };
      await page.getByRole("link", { name: app.t("guide:review.pair", words) }).click();
      await expect(walkField(app, other)).toBeFocused();
      await expect(app.button("pair:translator.offer", words)).toHaveCount(0);
    });
  });
}
