import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./app-test.ts";
import { wordsOfPdf } from "./read-back.ts";

/** More stops than any page has. */
const MOST_STOPS = 120;

/** Goes to an element as a person without a pointer does: Tab by Tab, each stop seen. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("not to be reached by Tab");
}

for (const language of ["en", "es"] as const) {
  test.describe(`by keyboard alone, in ${language}`, () => {
    test.use({ language });

    test("from a blank page to a PDF", async ({ app, page }) => {
      test.slow();
      await app.open();
      const main = page.getByRole("main");
      const press = async (target: Locator): Promise<void> => {
        await tabTo(page, target);
        await page.keyboard.press("Enter");
      };
      const write = async (key: string, words: string): Promise<void> => {
        await tabTo(page, app.field(key).first());
        await page.keyboard.type(words);
      };
      await press(app.button("library:start.blank.title"));
      await press(main.getByRole("link", { name: app.t("guide:steps.about.title") }).last());
      await write("guide:about.name", "Noemí Barrios");
      await write("guide:about.email", "noemi.barrios@example.com");
      await press(
        page
          .getByRole("navigation", { name: app.t("guide:stepsLabel") })
          .getByRole("link", { name: app.t("guide:steps.work.title") })
          .first(),
      );
      await press(app.button("guide:work.add"));
      await write("guide:work.position", language === "en" ? "Receptionist" : "Recepcionista");
      await write("guide:work.employer", "Clínica Ceiba");
      await write("guide:dates.start", "3/2021");
      await press(app.button("guide:work.addDuty"));
      await page.keyboard.type("Epic: 40 patients a day");
      await app.saved();
      await press(app.link("common:record.export").first());
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        press(main.getByRole("button", { name: app.t("export:action"), exact: true })),
      ]);
      const words = await wordsOfPdf(new Uint8Array(await readFile(await download.path())));
      expect(words.join(" ")).toContain("noemí barrios");
      expect(words.join(" ")).toContain("epic 40 patients a day");
      expect(words).toContain(language === "en" ? "receptionist" : "recepcionista");
    });
  });
}
