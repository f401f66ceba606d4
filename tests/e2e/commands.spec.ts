import { expect, test } from "./app-test.ts";
import { axeOn } from "./barriers.ts";
import { languages } from "./matrix.ts";
import { Commands } from "./page-models/commands.ts";
import { GuidePage } from "./page-models/guide-page.ts";
import { LibraryPage } from "./page-models/library-page.ts";

/** A query in the other language than the app's, without its accents. */
const FOREIGN = { en: "educacion", es: "education" } as const;

for (const language of languages("en")) {
  test.describe(`commands, in ${language}`, () => {
    test.use({ language, contextOptions: { reducedMotion: "reduce" } });

    test("from one field to a step, a page, another language of the document, and a file", async ({
      app,
      page,
    }) => {
      const commands = new Commands(app);
      await app.open();
      await new LibraryPage(app).openSample("cashier");

      await commands.run(FOREIGN[language]);
      await expect(app.heading("guide:steps.education.title").first()).toBeVisible();

      // What was used lately comes first, before a letter is written.
      await page.goto("/#/settings");
      await app.heading("settings:title").waitFor();
      await commands.run(app.t("commands:actions.themeDark"));
      await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
      await page.goBack();
      await app.heading("guide:steps.education.title").first().waitFor();
      await commands.run(app.t("common:record.transfer"));
      await app.heading("transfer:title").waitFor();
      await commands.open();
      await expect(commands.results().first()).toHaveText(new RegExp(app.t("common:record.transfer")));
      await page.keyboard.press("Escape");

      await commands.run(app.t("commands:actions.addJob"));
      await expect(app.field("guide:work.position").first()).toBeFocused();

      const [download] = await Promise.all([
        page.waitForEvent("download"),
        commands.run(app.t("commands:actions.download")),
      ]);
      expect(download.suggestedFilename()).toMatch(/\.pdf$/);
    });

    test("plain keys go to pages, rest in fields and dialogs, and can be turned off", async ({
      app,
      page,
    }) => {
      const commands = new Commands(app);
      await app.open();
      await new LibraryPage(app).openSample("cashier");
      const guide = new GuidePage(app);
      await guide.goTo("about");
      await page.keyboard.press("n");
      await app.heading("guide:steps.education.title").first().waitFor();
      await page.keyboard.press("p");
      await app.heading("guide:steps.about.title").first().waitFor();

      const name = app.field("guide:about.name");
      await name.focus();
      await page.keyboard.press("End");
      await page.keyboard.type(" n?gt");
      await expect(name).toHaveValue(/ n\?gt$/);
      await expect(commands.sheet()).toBeHidden();

      // A Spanish keyboard has the question mark on Shift with another key: what counts is the sign.
      await page.getByRole("heading", { level: 1 }).focus();
      await page.keyboard.press("Shift+?");
      await expect(commands.sheet()).toBeVisible();
      await expect(commands.sheet().getByText("Ctrl").first()).toBeVisible();
      await page.keyboard.press("n");
      await expect(commands.sheet()).toBeVisible();
      await commands
        .sheet()
        .getByText(app.t("commands:shortcuts.single", { key: "Ctrl" }))
        .click();
      await page.keyboard.press("Escape");
      await page.getByRole("heading", { level: 1 }).focus();
      await page.keyboard.press("n");
      await page.keyboard.press("?");
      await expect(commands.sheet()).toBeHidden();
      await expect(app.heading("guide:steps.about.title").first()).toBeVisible();
    });

    test("Ctrl Z takes back the last change, but not while a field has its own", async ({ app, page }) => {
      await app.open();
      await new LibraryPage(app).startBlank();
      await new GuidePage(app).goTo("about");
      const name = app.field("guide:about.name");
      await name.fill("Noemí Barrios");
      await app.saved();
      await page.getByRole("heading", { level: 1 }).focus();
      await page.keyboard.press("Control+z");
      await expect(name).toHaveValue("");
      await page.keyboard.press("Control+Shift+z");
      await expect(name).toHaveValue("Noemí Barrios");
      await page.keyboard.press("Control+z");
      await expect(name).toHaveValue("");
      await page.keyboard.press("Control+y");
      await expect(name).toHaveValue("Noemí Barrios");
    });

    test("a button opens the palette under a thumb, and axe finds no barrier in it", async ({
      app,
      page,
    }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      const commands = new Commands(app);
      await app.open();
      await app.button("common:search").click();
      await commands.field().fill("zzzz");
      await expect(page.getByText(app.t("commands:palette.empty", { query: "zzzz" }))).toBeVisible();
      await commands.field().fill("");
      const { violations } = await axeOn(page).include("[role=dialog]").analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await commands
        .results()
        .filter({ hasText: app.t("common:nav.privacy") })
        .click();
      await app.heading("help:privacy.title").waitFor();
    });
  });
}
