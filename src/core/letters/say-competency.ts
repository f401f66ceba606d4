import type { Language } from "#core/model/language.ts";
import { foldText } from "#core/text/fold-text.ts";
import { COMPETENCY_WORDS } from "./competency-words-table.ts";
import type { Proof } from "./proof.ts";

/** A competency by name, as something that these words of the record show; undefined where they show it in another sense. */
export function nameShownBy(id: string, quote: string, language: Language): string | undefined {
  const words = COMPETENCY_WORDS[id];
  if (words === undefined || words.only?.test(foldText(quote)) === false) return undefined;
  return words.name[language];
}

/** The competency that a proof shows first, in the sense that a coder means by it. */
export function tellingCompetency({ competencies, did }: Proof, language: Language): string | undefined {
  return competencies.find((id) => nameShownBy(id, did.text, language) !== undefined);
}
