import type { Language } from "#core/model/language.ts";
import { tokensOf } from "./tokens.ts";

const ENGLISH_WORDS = new Set(
  "the and of to in for with on at by from as an is are was were be been or our we you your their that this it must will not all each who have has had using while more than over under into out up per any".split(
    " ",
  ),
);
const SPANISH_WORDS = new Set(
  "el la los las de del y e en para con por un una unos unas al se que su sus como mas o u es son fue era ser no lo le les desde hasta sobre entre cada todo toda todos todas sin segun mi nuestro nuestra usted muy tambien donde cuando quien nunca siempre tuve tenia hacia ni mis era eran estaba sobre ante".split(
    " ",
  ),
);
const SPANISH_ENDING =
  /(cion|ciones|ia|ian|dad|dades|mente|ando|iendo|aba|aban|ista|istas|ero|era|eria|ado|ada|ados|adas|ar|er|ir|os|as)$/;
const ENGLISH_ENDING = /(ing|ed|tion|tions|ment|ness|ly|er|ers|th|ght|ck|sh)$/;

/** Weights of the evidence: a function word outweighs an ending, a Spanish letter outweighs both. */
const WEIGHT = { functionWord: 2, ending: 1, spanishLetter: 3 } as const;

/** English or Spanish, by function words, endings and letters; `fallback` where nothing speaks for either. */
export function detectLanguage(text: string, fallback: Language = "en"): Language {
  let english = 0;
  let spanish = 0;
  for (const { text: word } of tokensOf(text)) {
    if (ENGLISH_WORDS.has(word)) english += WEIGHT.functionWord;
    if (SPANISH_WORDS.has(word)) spanish += WEIGHT.functionWord;
    if (word.length > 4 && ENGLISH_ENDING.test(word)) english += WEIGHT.ending;
    if (word.length > 4 && SPANISH_ENDING.test(word)) spanish += WEIGHT.ending;
  }
  spanish += (text.match(/[ñáéíóúü¿¡]/giu) ?? []).length * WEIGHT.spanishLetter;
  if (english === spanish) return fallback;
  return english > spanish ? "en" : "es";
}
