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
    await this.app.heading("posting:list.title").first().waitFor();
  }

  /** Pastes a posting and reads it; the page of what it asks opens. */
  async paste(text: string): Promise<void> {
    await this.app.field("posting:paste.label").fill(text);
    await this.app.button("posting:paste.action").click();
    await this.app.heading("posting:match.title").waitFor();
  }

  /** One requirement of the posting, by its name. */
  ask(name: string): Locator {
    return this.app.page.getByRole("main").getByRole("listitem").filter({ hasText: name }).first();
  }

  async writeLetter(language: Language): Promise<void> {
    const { page } = this.app;
    await page
      .getByRole("navigation", { name: this.app.t("posting:nav.label") })
      .getByRole("link", { name: this.app.t("posting:nav.letter"), exact: true })
      .click();
    await this.app.heading("letter:title").first().waitFor();
    await this.app.chooseDocumentLanguage(language);
    await this.app.button("letter:write").click();
    await this.letterParagraphs().first().waitFor();
  }

  letterParagraphs(): Locator {
    return this.app.page
      .getByRole("list", { name: this.app.t("letter:paragraphs.label") })
      .getByRole("listitem");
  }
}
