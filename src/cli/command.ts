import type { i18n } from "i18next";
import type { Language } from "#core/model/language.ts";
import type { Outcome } from "./outcome.ts";

/** What a command may touch besides files: words for people, and standard error for progress. */
export interface CommandContext {
  /** Typed keys, all namespaces: `t("cli:bad-line", {…})`. */
  readonly t: i18n["t"];
  readonly language: Language;
  /** The calendar day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly progress: (text: string) => void;
  /** Whether somebody watches standard error as it is written. */
  readonly isTerminal?: boolean;
  /** The program of a batch's threads; without it a batch has this thread alone. */
  readonly buildThread?: URL | undefined;
}

export interface Command {
  readonly usage: string;
  readonly run: (args: readonly string[], context: CommandContext) => Promise<Outcome>;
}
