import { pseudoText } from "#i18n/pseudo-text.ts";
import { word } from "../words.ts";
import { App } from "./app.ts";

/** The app in the pseudo-locale: the same words, lengthened and in brackets. */
export class PseudoApp extends App {
  override t(key: string, slots: Readonly<Record<string, string>> = {}): string {
    const names = Object.keys(slots);
    const unfilled = Object.fromEntries(names.map((name) => [name, `{{${name}}}`]));
    const text = pseudoText(word(this.language, key, unfilled));
    return names.reduce((filled, name) => filled.replaceAll(`{{${name}}}`, slots[name] ?? ""), text);
  }

  override async open(): Promise<void> {
    await this.page.goto("/?pseudo");
    await this.chooseLanguage(this.language);
  }
}
