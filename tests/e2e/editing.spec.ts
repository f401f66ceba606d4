import type { Language } from "#core/model/language.ts";
import { expect, test } from "./app-test.ts";
import { languages } from "./matrix.ts";
import type { App } from "./page-models/app.ts";
import { EditingPage } from "./page-models/editing-page.ts";
import { ExportPage } from "./page-models/export-page.ts";
import { GuidePage } from "./page-models/guide-page.ts";
import { LibraryPage } from "./page-models/library-page.ts";

const JOB = { en: "Front Desk Coordinator", es: "Coordinadora de recepción" } as const satisfies Record<
  Language,
  string
>;

const RECEPTIONIST = { en: "Medical Receptionist", es: "Recepcionista médica" } as const;
const CLERK = { en: "Customer Service Clerk", es: "Auxiliar de servicio al cliente" } as const;

/** A made-up person's work history, her present job open. */
async function openWork(app: App): Promise<EditingPage> {
  await app.open();
  await new LibraryPage(app).openSample("front-desk");
  await app.chooseDocumentLanguage(app.language);
  const guide = new GuidePage(app);
  await guide.goTo("work");
  await guide.openJob(JOB[app.language]);
  const editing = new EditingPage(app);
  await editing.lines().first().waitFor();
  return editing;
}

/** The resume's words as its plain text file has them. */
async function exported(app: App): Promise<string> {
  await app.saved();
  const page = new ExportPage(app);
  await page.open();
  const { bytes } = await page.download("txt");
  return new TextDecoder().decode(bytes);
}

function inOrder(text: string, lines: readonly string[]): void {
  const places = lines.map((line) => text.indexOf(line.slice(0, 30)));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
}

for (const language of languages("es")) {
  test.describe(`editing, in ${language}`, () => {
    test.use({ language });
    test.describe.configure({ timeout: 120_000 });

    test("a line dragged by the mouse moves on paper too, and comes back in one step", async ({
      app,
      page,
    }) => {
      const editing = await openWork(app);
      const [first = "", second = "", third = "", ...rest] = await editing.texts();
      await editing.dragByMouse(editing.handle(1), editing.handle(3));
      await expect.poll(() => editing.texts()).toEqual([second, third, first, ...rest]);
      await page.keyboard.press("ControlOrMeta+z");
      await expect.poll(() => editing.texts()).toEqual([first, second, third, ...rest]);
      await page.keyboard.press("ControlOrMeta+Shift+z");
      await expect.poll(() => editing.texts()).toEqual([second, third, first, ...rest]);
      inOrder(await exported(app), [second, third, first]);
    });

    test("a line moves by keyboard, and each place is told", async ({ app, page }) => {
      const editing = await openWork(app);
      const [first = "", second = "", ...rest] = await editing.texts();
      const count = String(rest.length + 2);
      await editing.moveByKeys(editing.handle(1), 1);
      await expect(editing.told()).toHaveText(
        app.t("common:reorder.over", { name: first, place: "2", count }),
      );
      await page.keyboard.press("Space");
      await expect.poll(() => editing.texts()).toEqual([second, first, ...rest]);
      await editing.lines().nth(1).focus();
      await page.keyboard.press("Alt+ArrowUp");
      await expect.poll(() => editing.texts()).toEqual([first, second, ...rest]);
    });

    test("what is left out is kept in the record and off the paper", async ({ app, page }) => {
      const editing = await openWork(app);
      const [, second = ""] = await editing.texts();
      await editing.lineTask(2, "guide:entries.leaveOut");
      await expect(editing.row(2)).toContainText(app.t("guide:entries.isLeftOut"));
      const guide = new GuidePage(app);
      await guide.goTo("skills");
      await guide.openJob("ICD-10-CM");
      await app.button("guide:skills.tasks", { term: "CPT" }).click();
      await page.getByRole("menuitem", { name: app.t("guide:entries.leaveOut"), exact: true }).click();
      const text = await exported(app);
      expect(text).not.toContain(second.slice(0, 30));
      expect(text).toContain("ICD-10-CM, HCPCS Level II");
      await page.goBack();
      await guide.goTo("work");
      await guide.openJob(JOB[language]);
      await editing.lineTask(2, "guide:entries.putIn");
      expect(await exported(app)).toContain(second.slice(0, 30));
    });

    test("a document says a line in its own words, and goes back to the record's", async ({ app }) => {
      const editing = await openWork(app);
      const [first = ""] = await editing.texts();
      const own = language === "en" ? "Words for this employer alone" : "Palabras solo para este empleo";
      await editing.lineTask(1, "guide:wording.start");
      await editing.lines().first().fill(own);
      await expect(editing.row(1)).toContainText(app.t("guide:wording.own"));
      await expect(editing.row(1)).toContainText(first);
      await new GuidePage(app).paperShows(own);
      await app.button("guide:wording.back").click();
      await expect(editing.lines().first()).toHaveValue(first);
      expect(await exported(app)).not.toContain(own);
    });

    test("a section of one's own is printed under its name in either language", async ({ app }) => {
      await openWork(app);
      await new GuidePage(app).goTo("skills");
      const editing = new EditingPage(app);
      const names = { en: "Awards", es: "Premios y reconocimientos" };
      await editing.addSection(names[language]);
      await editing.addToSection("Lakeside Service Pin");
      const text = await exported(app);
      expect(text.toLowerCase()).toContain(names[language].toLowerCase());
      expect(text).toContain("Lakeside Service Pin");
      const other = language === "en" ? "es" : "en";
      await app.chooseDocumentLanguage(other);
      const page = new ExportPage(app);
      const { bytes } = await page.download("txt");
      expect(new TextDecoder().decode(bytes).toLowerCase()).toContain(names[other].toLowerCase());
    });

    test("two titles at one employer stand under it and move as one", async ({ app, page }) => {
      await openWork(app);
      const employer = "Desert Bloom Family Clinic";
      await app.button("guide:work.addRole", { employer }).click();
      const title = language === "en" ? "Billing Lead" : "Líder de facturación";
      await app.field("guide:work.position").first().fill(title);
      await app.button("guide:entries.done").click();
      const heading = page
        .getByRole("main")
        .getByRole("listitem")
        .filter({ hasText: new RegExp(`^${employer}`) });
      await expect(heading).toHaveCount(1);
      const editing = new EditingPage(app);
      await editing.dragByMouse(
        editing.entryHandle(CLERK[language]),
        editing.entryHandle(RECEPTIONIST[language]),
      );
      const text = await exported(app);
      expect(text.split(employer)).toHaveLength(2);
      inOrder(text, ["Mercado Fresco", employer, title, JOB[language]]);
    });

    test.describe("on a phone", () => {
      test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

      test("a line is dragged by touch", async ({ app }) => {
        const editing = await openWork(app);
        const [first = "", second = "", ...rest] = await editing.texts();
        const box = await editing.handle(1).boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(44);
        await editing.dragByTouch(editing.handle(1), editing.handle(2));
        await expect.poll(() => editing.texts()).toEqual([second, first, ...rest]);
      });
    });
  });
}
