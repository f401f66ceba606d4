import type { Locator, Page } from "@playwright/test";
import type { Language } from "#core/model/language.ts";
import { word } from "../words.ts";

/** The app as a person sees it, in one language. The other page models build on it. */
export class App {
  readonly page: Page;
  language: Language;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.language = language;
  }

  /** The words of the interface's language. */
  t(key: string, slots: Readonly<Record<string, string>> = {}): string {
    return word(this.language, key, slots);
  }

  /** Opens the app as a newcomer who has chosen a language. */
  async open(): Promise<void> {
    await this.page.goto("/");
    await this.chooseLanguage(this.language);
  }

  async chooseLanguage(language: Language): Promise<void> {
    await this.page
      .getByText(language === "en" ? "English" : "Español", { exact: true })
      .first()
      .click();
    this.language = language;
    await this.page.locator(`html[lang^="${language}"]`).waitFor({ state: "attached" });
  }

  button(key: string, slots: Readonly<Record<string, string>> = {}): Locator {
    return this.page.getByRole("button", { name: this.t(key, slots) });
  }

  link(key: string): Locator {
    return this.page.getByRole("link", { name: this.t(key) });
  }

  field(key: string): Locator {
    return this.page.getByRole("textbox", { name: this.t(key) });
  }

  heading(key: string): Locator {
    return this.page.getByRole("heading", { name: this.t(key) });
  }

  /** Resolves when what was typed is stored; a phone says so only to a screen reader's user who asks. */
  async saved(): Promise<void> {
    const note = this.page.locator("output", { hasText: this.t("common:saveState.saved") });
    await note.first().waitFor({ state: "attached" });
  }

  async chooseDocumentLanguage(language: Language): Promise<void> {
    const header = this.page.getByRole("banner");
    const group = header.getByRole("group", { name: this.t("common:documentLanguage") });
    await group.getByText(language.toUpperCase(), { exact: true }).click();
  }
}
