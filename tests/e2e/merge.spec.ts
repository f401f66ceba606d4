import { expect, test } from "./app-test.ts";
import { resumeFile, SAID } from "./import-files.ts";
import { GuidePage } from "./page-models/guide-page.ts";
import { LibraryPage } from "./page-models/library-page.ts";

test("the Spanish of a resume comes to stand beside its English, by keyboard, and goes again with undo", async ({
  app,
  page,
}) => {
  await app.open();
  const library = new LibraryPage(app);
  await library.import(await resumeFile("docx", "en"));
  await library.acceptImport();
  await page.goto("/#/");
  await library.import(await resumeFile("docx", "es"));
  await app.button("import:accept").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(app.t("import:merge.twin.es"))).toBeVisible();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("listitem").filter({ hasText: SAID.en.duty })).toContainText(SAID.es.duty);
  await app.button("import:merge.add").focus();
  await page.keyboard.press("Enter");
  await app.saved();

  const guide = new GuidePage(app);
  await guide.goTo("work");
  await guide.openJob(SAID.en.title);
  await expect(page.getByRole("textbox").filter({ hasText: SAID.en.duty })).toHaveCount(1);
  await app.chooseDocumentLanguage("es");
  await expect(page.getByRole("textbox").filter({ hasText: SAID.es.duty })).toHaveCount(1);
  await app.button("common:undo").click();
  await expect(page.getByRole("textbox").filter({ hasText: SAID.es.duty })).toHaveCount(0);
});
