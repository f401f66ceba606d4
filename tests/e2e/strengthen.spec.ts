import type { Language } from "#core/model/language.ts";
import { expect, test } from "./app-test.ts";
import { screens } from "./matrix.ts";
import { GuidePage } from "./page-models/guide-page.ts";
import { PaperPage } from "./page-models/paper-page.ts";
import { StrengtheningPage } from "./page-models/strengthening-page.ts";

interface Past {
  readonly title: string;
  /** What the title leaves open. */
  readonly answer: string;
  readonly line: string;
  /** What the line already says, and what is asked besides. */
  readonly stated: string;
  readonly fact: string;
  readonly section: string;
}

const PASTS: Readonly<Record<Language, Past>> = {
  en: {
    title: "Tech",
    answer: "Medications",
    line: "Fixed 25 rejected claims a day",
    stated: "25",
    fact: "expired coverage",
    section: "Transferable Skills",
  },
  es: {
    title: "Técnico",
    answer: "Medicamentos",
    line: "Corregí 25 reclamaciones rechazadas al día",
    stated: "25",
    fact: "cobertura vencida",
    section: "Habilidades transferibles",
  },
};

for (const [language, width] of screens(["en", 1440])) {
  test.describe(`from a title to a stronger line, in ${language} at ${width}`, () => {
    test.use({ language, viewport: { width, height: 900 } });

    test("one question, the person's facts, their own words kept; then a proved skill on the paper", async ({
      app,
      page,
    }) => {
      test.slow();
      const past = PASTS[language];
      const work = new StrengtheningPage(app);
      const guide = new GuidePage(app);
      const paper = new PaperPage(app);
      await app.open();
      await work.beginWith(past.title, past.answer);
      await guide.goTo("work");
      await work.openJob(past.title);

      await test.step("the answer is kept, and nothing is asked again", async () => {
        await expect(app.button("guide:work.occupation")).toBeVisible();
        await expect(page.getByText(past.answer, { exact: true })).toHaveCount(0);
      });

      await test.step("the line's own number is offered; what it doesn't say is asked", async () => {
        await work.writeLine(past.line);
        const panel = await work.open(1);
        await expect(panel.getByRole("textbox").first()).toHaveValue(past.stated);
        const take = panel.getByRole("button", { name: app.t("guide:strengthen.take") }).first();
        await expect(take).toBeDisabled();
        await work.answerAll(panel, past.fact);
        await take.click();
        await expect(panel).toHaveCount(0);
        await expect(work.lines.lines().first()).toHaveValue(new RegExp(`${past.stated}.*${past.fact}`));
        await expect(work.lines.lines()).toHaveCount(1);
      });

      await test.step("one's own words come back, and one undo brings the stronger line again", async () => {
        const strong = await work.lines.lines().first().inputValue();
        await work.lines.lineTask(1, "guide:strengthen.back");
        await expect(work.lines.lines().first()).toHaveValue(past.line);
        await work.undo();
        await expect(work.lines.lines().first()).toHaveValue(strong);
      });

      await test.step("what a line proves is named on the paper with that line, and goes with it", async () => {
        const strong = await work.lines.lines().first().inputValue();
        await guide.goTo("skills");
        const skill = work.skillProvedBy(strong);
        await skill.click();
        await paper.show();
        await expect(paper.region().getByText(past.section, { exact: false }).first()).toBeAttached();
        await expect(paper.region().getByText(`: ${strong}`).first()).toBeAttached();
        await paper.leave();
        await skill.click();
        await paper.show();
        await expect(paper.region().getByText(past.section, { exact: false })).toHaveCount(0);
      });

      await test.step("the paper shows what transfers only while that is asked", async () => {
        const transfers = paper.region().locator("[data-transfers]");
        await expect(transfers).toHaveCount(0);
        await app.button("preview:transfer.show").click();
        await expect(transfers).toHaveCount(1);
        await expect(page.getByRole("list", { name: app.t("preview:transfer.legend") })).toContainText("1");
        await app.button("preview:transfer.show").click();
        await expect(transfers).toHaveCount(0);
      });
    });
  });
}
