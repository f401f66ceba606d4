import { expect, test } from "./app-test.ts";
import { languages } from "./matrix.ts";
import { LibraryPage } from "./page-models/library-page.ts";
import { TransferPage } from "./page-models/transfer-page.ts";

for (const language of languages("es")) {
  test.describe(`what transfers, in ${language}`, () => {
    test.use({ language });

    test("a strength shows the person's own words; another target weighs them anew", async ({ app }) => {
      await app.open();
      await new LibraryPage(app).openSample("front-desk");
      const transfer = new TransferPage(app);
      await transfer.open();

      const strength = await transfer.openStrength();
      const quote = strength.locator("q").first();
      await expect(quote).toBeVisible();
      await expect(quote.locator("mark").first()).toHaveText(/\p{L}/u);
      await expect(strength.getByRole("link", { name: app.t("transfer:quote.edit") }).first()).toBeVisible();

      const before = await transfer.rows().allInnerTexts();
      await transfer.chooseTarget("audit");
      await expect.poll(() => transfer.rows().allInnerTexts()).not.toEqual(before);

      await app.button("transfer:target.take").click();
      await expect(app.button("transfer:target.take")).toHaveCount(0);
    });
  });
}
