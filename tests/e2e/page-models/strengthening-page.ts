import type { Locator } from "@playwright/test";
import type { App } from "./app.ts";
import { EditingPage } from "./editing-page.ts";

/** From a job title to lines with facts in them. */
export class StrengtheningPage {
  readonly app: App;
  readonly lines: EditingPage;

  constructor(app: App) {
    this.app = app;
    this.lines = new EditingPage(app);
  }

  /** Begins a record with a past job, answering the question that its title leaves open. */
  async beginWith(title: string, answer: string): Promise<void> {
    await this.app.button("library:start.job.title").click();
    await this.app.field("library:job.label").fill(title);
    await this.answer(answer);
    await this.app.button("library:job.action").click();
    await this.app.saved();
  }

  /** Picks one of the kinds of work that a title may mean. */
  async answer(choice: string): Promise<void> {
    await this.app.page.locator("label").filter({ hasText: choice }).first().click();
  }

  /** Opens the job of this title, unless it stands open already. */
  async openJob(title: string): Promise<void> {
    const row = this.app.page.getByRole("main").locator("li[data-record]").filter({ hasText: title }).first();
    const closed = row.getByRole("button", { expanded: false }).first();
    if (await closed.isVisible()) await closed.click();
    await this.app.field("guide:work.employer").first().waitFor();
  }

  async writeLine(text: string): Promise<void> {
    await this.app.button("guide:work.addDuty").first().click();
    await this.lines.lines().last().fill(text);
    await this.lines.lines().last().blur();
  }

  /** Opens the offers for a line. */
  async open(number: number): Promise<Locator> {
    await this.lines.lineTask(number, "guide:strengthen.start");
    const panel = this.app.page.getByRole("region", { name: this.app.t("guide:strengthen.title") });
    await panel.waitFor();
    return panel;
  }

  /** Answers every question that is open with what it isn't answered with yet. */
  async answerAll(panel: Locator, fact: string): Promise<void> {
    for (const question of await panel.getByRole("textbox").all()) {
      if ((await question.inputValue()) === "") await question.fill(fact);
    }
  }

  /** The choice of the skill that this line proves. */
  skillProvedBy(line: string): Locator {
    return this.app.page.getByRole("main").locator("label").filter({ hasText: line }).first();
  }

  async undo(): Promise<void> {
    await this.app.page
      .getByRole("banner")
      .getByRole("button", { name: this.app.t("common:undo") })
      .click();
  }
}
