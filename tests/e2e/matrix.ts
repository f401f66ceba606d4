import type { Language } from "#core/model/language.ts";

/** `E2E=all` runs every test in every language and width; else each once, the languages and widths by turns. */
const IS_WHOLE = process.env["E2E"] === "all";

const BOTH = ["en", "es"] as const satisfies readonly Language[];

/** For tests whose words matter, in each language. */
export const EACH_LANGUAGE: readonly Language[] = BOTH;

/** For tests where the language changes the words alone. */
export const LANGUAGES_BY_TURNS = {
  editing: IS_WHOLE ? BOTH : ["es"],
  commands: IS_WHOLE ? BOTH : ["en"],
} as const satisfies Record<string, readonly Language[]>;

/** A language and a width, px: a desktop in one language, a phone in the other. */
export const SCREENS: ReadonlyArray<readonly [language: Language, width: number]> = IS_WHOLE
  ? BOTH.flatMap((language) => [1440, 360].map((width) => [language, width] as const))
  : [
      ["en", 1440],
      ["es", 360],
    ];

/** The widths at which a language is tested. */
export function widthsOf(language: Language): readonly number[] {
  return SCREENS.filter(([each]) => each === language).map(([, width]) => width);
}

/** Of several rows those that are run by default, or all. */
export function byTurns<T>(rows: readonly T[], isDefault: (row: T) => boolean): readonly T[] {
  return IS_WHOLE ? rows : rows.filter(isDefault);
}
