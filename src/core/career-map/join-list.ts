import type { Language } from "#core/model/language.ts";
import { foldText } from "#core/text/fold-text.ts";

/** "y" becomes "e" before the sound of i: "español e inglés", but "agua y hielo". */
const SOUNDS_LIKE_I = /^h?i(?!e)/;

/** Items joined as the language writes them: "a, b, and c", "a, b y c". Blank items are left out. */
export function joinList(items: readonly string[], language: Language): string {
  const words = items
    .map((item) =>
      item
        .replace(/\s+/g, " ")
        .trim()
        .replace(/^(?:and|y|e) /, "")
        .replace(/[.:]+$/, ""),
    )
    .filter((item) => item !== "");
  const last = words.at(-1) ?? "";
  if (words.length < 2) return last;
  const before = words.slice(0, -1).join(", ");
  if (language === "en") return `${before}${words.length > 2 ? "," : ""} and ${last}`;
  return `${before} ${SOUNDS_LIKE_I.test(foldText(last)) ? "e" : "y"} ${last}`;
}
