import { VOCABULARY } from "#core/career-map/vocabulary.ts";
import { foldText } from "#core/text/fold-text.ts";
import { observe } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

/** The record says "ICD 10 CM", the posting "ICD-10-CM": a plain search finds only the same letters. */
export const postingSpelling: Rule = {
  id: "A08",
  severity: "warn",
  source: "https://passfirstround.com/playbooks/greenhouse",
  check: ({ lines, posting }) =>
    (posting?.requirements ?? []).flatMap(({ id, kind, text }) => {
      if (kind !== "codeSet" && kind !== "system") return [];
      if (lines.some((line) => foldText(line.text).includes(foldText(text)))) return [];
      const names = VOCABULARY.filter(({ term }) => term === id).flatMap(({ term, aliases }) => [
        term,
        ...aliases,
      ]);
      const other = lines.find((line) => names.some((name) => hasWord(line.text, name)));
      return other === undefined ? [] : [observe(other, other.text, { better: text })];
    }),
};

function hasWord(text: string, word: string): boolean {
  const at = foldText(text).indexOf(foldText(word));
  if (at === -1) return false;
  return !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + word.length));
}
