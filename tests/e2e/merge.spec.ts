import { expect, test } from "./app-test.ts";
import { resumeFile, SAID } from "./import-files.ts";
import { GuidePage } from "./page-models/guide-page.ts";
import { ImportReviewPage } from "./page-models/import-review-page.ts";
import { LibraryPage } from "./page-models/library-page.ts";

/** Lines with nothing in common but their places, so that they are offered and not paired. */
const MORE = {
  en: ["Trained new staff", "Kept the shelves tidy"],
  es: ["Capacité a colegas", "Ordené la bodega"],
} as const;
const PUT_ALL = /^Put all \d+ together$/;

test("of two files dropped at once, the Spanish comes to stand beside the English, by keyboard, and goes again with undo", async ({
  app,
  page,
}, testInfo) => {
  await app.open();
  const library = new LibraryPage(app);
  const files = [
    await resumeFile("docx", "en", MORE.en),
    { ...(await resumeFile("docx", "es", MORE.es)), name: "vale.docx" },
  ];
  await library.dropFiles(files, testInfo.outputPath("dropped"));
  await expect(
    page.getByText(app.t("import:queue.first", { count: "2", first: "robin.docx", rest: "vale.docx" })),
  ).toBeVisible();
  await app.button("import:accept").click();
  const review = new ImportReviewPage(app);
  await expect(review.field("position")).toHaveValue(SAID.es.title);
  await app.button("import:accept").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(app.t("import:merge.twin.es"))).toBeVisible();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("listitem").filter({ hasText: SAID.en.duty })).toContainText(SAID.es.duty);
  const unsure = dialog.getByRole("listitem").filter({ hasText: SAID.en.moved });
  const wayOf = unsure.getByRole("button");
  await dialog.getByRole("button", { name: PUT_ALL }).focus();
  await page.keyboard.press("Enter");
  await expect(wayOf).toHaveText(app.t("import:merge.apart.line"));
  // The same button takes it back, and the hand stays on it.
  await page.keyboard.press("Enter");
  await expect(wayOf).toHaveText(app.t("import:merge.join.line"));
  await page.keyboard.press("Enter");
  await expect(wayOf).toHaveText(app.t("import:merge.apart.line"));
  await app.button("import:merge.add").focus();
  await page.keyboard.press("Enter");
  await app.saved();

  const guide = new GuidePage(app);
  await guide.goTo("work");
  await guide.openJob(SAID.en.title);
  await expect(page.getByRole("textbox").filter({ hasText: SAID.en.duty })).toHaveCount(1);
  await app.chooseDocumentLanguage("es");
  await expect(page.getByRole("textbox").filter({ hasText: SAID.es.duty })).toHaveCount(1);
  await expect(page.getByRole("textbox").filter({ hasText: SAID.es.moved })).toHaveCount(1);
  await app.button("common:undo").click();
  await expect(page.getByRole("textbox").filter({ hasText: SAID.es.duty })).toHaveCount(0);
});
