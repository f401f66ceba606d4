import { expect, type Page, test } from "@playwright/test";
import { GALLERY_LOOKS, OVERLAY_SECTIONS, PLAIN_SECTIONS } from "./gallery-looks-table.ts";

// Letters are drawn otherwise on other systems; the pictures are of Linux.
test.skip(process.platform !== "linux", "the pictures were taken on Linux");

/** Every complaint of the page fails its test. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return complaints;
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(`/gallery.html?${address}`);
  await page.getByRole("main").waitFor({ state: "attached" });
  await page.evaluate(() => document.fonts.ready);
}

for (const { name, width, language, query, isForced, hasOverlays } of GALLERY_LOOKS) {
  test.describe(name, () => {
    test.use({
      viewport: { width, height: 540 },
      forcedColors: isForced ? "active" : "none",
      contextOptions: { reducedMotion: "reduce" },
    });

    test("the components look as they did", async ({ page }) => {
      test.slow();
      const complaints = complaintsOf(page);
      await open(page, `language=${language}&${query}`);
      // From here on the browser shows where the focus is.
      await page.keyboard.press("Tab");
      for (const id of PLAIN_SECTIONS) {
        const section = page.locator(`#${id}`);
        const control = section.locator("button, input").first();
        if ((await control.count()) > 0) await control.focus();
        await expect.soft(section).toHaveScreenshot(`${name}-${id}.png`);
      }
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(overflow).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
    });

    if (!hasOverlays) return;
    test("what opens over a page looks as it did", async ({ page }) => {
      test.slow();
      const complaints = complaintsOf(page);
      for (const [section, shown] of OVERLAY_SECTIONS) {
        await open(page, `section=${section}&language=${language}&${query}`);
        await page.locator(shown).first().waitFor();
        await expect.soft(page).toHaveScreenshot(`${name}-${section}.png`);
      }
      expect(complaints).toEqual([]);
    });
  });
}
