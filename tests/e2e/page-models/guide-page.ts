import type { Locator } from "@playwright/test";
import type { App } from "./app.ts";

export const STEPS = [
  "target",
  "about",
  "education",
  "certifications",
  "work",
  "practicum",
  "skills",
  "summary",
  "review",
] as const;
export type Step = (typeof STEPS)[number];

export class GuidePage {
  readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  /** Goes to a step by its own address, as the back button and a bookmark do. */
  async goTo(step: Step): Promise<void> {
    const { page } = this.app;
    await page.evaluate((name) => {
      location.hash = location.hash.replace(/^(#\/r\/[^/]+)\/.*$/, `$1/${name}`);
    }, step);
    await this.app.heading(`guide:steps.${step}.title`).first().waitFor();
  }

  /** Goes to another page of the record by its address. */
  async goToPlace(place: "design" | "documents"): Promise<void> {
    await this.app.page.evaluate((name) => {
      location.hash = location.hash.replace(/^(#\/r\/[^/]+)\/.*$/, `$1/${name}`);
    }, place);
    await this.app.heading(`${place}:title`).first().waitFor();
  }

  /** Opens the entry that says these words. */
  async openJob(words: string): Promise<void> {
    await this.app.page
      .getByRole("main")
      .locator("li[data-record]")
      .filter({ hasText: words })
      .first()
      .getByRole("button", { expanded: false })
      .first()
      .click();
  }

  /** Says what kind of work the open job was. */
  async chooseLineOfWork(label: string): Promise<void> {
    const { page } = this.app;
    await page.getByRole("button", { name: this.app.t("guide:work.occupation") }).click();
    await page.getByRole("option", { name: label }).click();
  }

  /** Takes the first offered line that asks for facts, with the same answer to each question. Returns the line as written. */
  async takeOfferedLine(answer: string): Promise<string> {
    return this.#takeOffered(async () => answer);
  }

  /** Takes the first offered line that asks for facts, with the answers that its own examples give. */
  async takeOfferedLineAsInExample(): Promise<string> {
    const before = this.app.t("guide:bank.example", { example: "" }).trim();
    return this.#takeOffered(async (question) => {
      const hint = await question.evaluate((field) => {
        const ids = field.getAttribute("aria-describedby")?.split(" ") ?? [];
        return ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
      });
      return hint.replace(before, "").trim();
    });
  }

  /** What the line is good for, beside it. */
  marginOf(index: number): Locator {
    return this.duties().nth(index).locator("xpath=ancestor::li[1]").locator("em").first();
  }

  async #takeOffered(answer: (question: Locator) => Promise<string>): Promise<string> {
    const before = await this.duties().count();
    await this.app.button("guide:bank.open").first().click();
    const add = this.app.button("guide:bank.add");
    const offer = this.app.page
      .getByRole("listitem")
      .filter({ has: add })
      .filter({ has: this.app.page.getByRole("textbox") });
    const questions = offer.last().getByRole("textbox");
    for (const question of await questions.all()) await question.fill(await answer(question));
    await offer
      .last()
      .getByRole("button", { name: this.app.t("guide:bank.add") })
      .click();
    await this.duties().nth(before).waitFor();
    return this.duties().nth(before).inputValue();
  }

  duties(): Locator {
    const numbered = this.app.t("guide:work.duty", { number: "" }).trim();
    return this.app.page.getByRole("textbox", { name: new RegExp(`^${numbered} \\d+`) });
  }

  /** Resolves when the paper beside the form shows these words and is drawn. */
  async paperShows(words: string): Promise<void> {
    const paper = this.app.page.getByRole("region", { name: this.app.t("preview:resume") });
    await paper.getByText(words, { exact: false }).first().waitFor({ state: "attached" });
    await paper.locator("canvas").first().waitFor();
  }
}
