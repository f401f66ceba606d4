import type { Locator } from "@playwright/test";
import type { Language } from "#core/model/language.ts";
import type { App } from "./app.ts";

export class ApplicationsPage {
  readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  async open(): Promise<void> {
    await this.app.link("common:record.applications").first().click();
    await this.app.heading("applications:title").first().waitFor();
  }

  /** Pastes a posting and reads it; the page of what it asks opens. */
  async paste(text: string): Promise<void> {
    const field = this.app.field("posting:paste.label");
    const add = this.app.button("applications:add");
    await field.or(add).first().waitFor();
    if (!(await field.isVisible())) await add.click();
    await field.fill(text);
    await this.app.button("posting:paste.action").click();
    await this.app.heading("posting:match.title").waitFor();
  }

  /** One requirement of the posting, by its name. */
  ask(name: string): Locator {
    return this.app.page.getByRole("main").getByRole("listitem").filter({ hasText: name }).first();
  }

  /** Another part of the open application. */
  async goTo(part: "posting" | "tailor" | "letter" | "progress"): Promise<void> {
    await this.app.page
      .getByRole("navigation", { name: this.app.t("posting:nav.label") })
      .getByRole("link", { name: this.app.t(`posting:nav.${part}`), exact: true })
      .click();
  }

  async writeLetter(language: Language): Promise<void> {
    await this.goTo("letter");
    await this.app.heading("letter:title").first().waitFor();
    await this.app.chooseDocumentLanguage(language);
    await this.app.button("letter:write").click();
    await this.letterParagraphs().first().waitFor();
  }

  async rewordParagraph(index: number, words: string): Promise<void> {
    const paragraph = this.letterParagraphs().nth(index);
    await paragraph.getByRole("button", { name: this.app.t("letter:paragraphs.edit") }).click();
    await paragraph.getByRole("textbox").fill(words);
  }

  letterParagraphs(): Locator {
    return this.app.page
      .getByRole("list", { name: this.app.t("letter:paragraphs.label") })
      .getByRole("listitem");
  }
}
