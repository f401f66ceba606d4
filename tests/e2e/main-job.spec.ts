import { readFileSync } from "node:fs";
import { frontDeskDocx } from "../fixtures/resume-docx.ts";
import { expect, test } from "./app-test.ts";
import { languages } from "./matrix.ts";
import { ApplicationsPage } from "./page-models/applications-page.ts";
import { ExportPage } from "./page-models/export-page.ts";
import { GuidePage } from "./page-models/guide-page.ts";
import { LibraryPage } from "./page-models/library-page.ts";
import { wordsOf, wordsOfDocx, wordsOfPdf } from "./read-back.ts";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const POSTING = readFileSync("tests/fixtures/postings/en-tiny-practice-brindle.txt", "utf8");

/** Every file of the chosen document holds the same words, and these among them. */
async function expectWholeFiles(download: ExportPage, words: readonly string[]): Promise<string[]> {
  const text = wordsOf(new TextDecoder().decode((await download.download("txt")).bytes));
  expect(await wordsOfPdf((await download.download("pdf")).bytes)).toEqual(text);
  expect(await wordsOfDocx((await download.download("docx")).bytes)).toEqual(text);
  const joined = ` ${text.join(" ")} `;
  for (const phrase of words) expect(joined).toContain(` ${wordsOf(phrase).join(" ")} `);
  return text;
}

for (const language of languages("es")) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("from a resume in Word and a posting to a resume and letter in both languages", async ({
      app,
      page,
    }) => {
      test.slow();
      await app.open();
      const library = new LibraryPage(app);
      await library.import({ name: "odalys.docx", mimeType: DOCX, buffer: await frontDeskDocx() });
      await library.acceptImport();

      const guide = new GuidePage(app);
      await guide.goTo("about");
      await expect(app.field("guide:about.name")).toHaveValue("Odalys Marrero");
      await app.field("guide:about.phone").fill("(407) 555-0199");
      await guide.goTo("work");
      await guide.openJob("Medical Receptionist");
      await guide.chooseLineOfWork(language === "en" ? "Medical receptionist" : "Recepcionista médica");
      const first = await guide.takeOfferedLine("30");
      const second = await guide.takeOfferedLine("12");
      expect(first).toContain("30");
      expect(second).toContain("12");

      const applications = new ApplicationsPage(app);
      await applications.open();
      await applications.paste(POSTING);
      await expect(applications.ask("CPC-A")).toContainText(app.t("posting:statuses.met"));
      await applications.writeLetter("en");
      await expect(applications.letterParagraphs()).not.toHaveCount(0);
      await app.saved();

      const download = new ExportPage(app);
      await download.open();
      await expectWholeFiles(download, ["Odalys Marrero", "(407) 555-0199", first, second, "Present"]);
      await download.chooseLetter();
      const letter = await expectWholeFiles(download, ["Brindle Creek Skin Clinic", "CPC-A"]);
      expect(letter.length).toBeGreaterThan(90);

      await page.goBack();
      await applications.writeLetter("es");
      await download.open();
      await expectWholeFiles(download, ["Odalys Marrero", "Experiencia laboral", "Actualidad"]);
      await download.chooseLetter();
      const carta = await expectWholeFiles(download, ["Brindle Creek Skin Clinic", "CPC-A"]);
      expect(carta).toContain("atentamente");
    });
  });
}
