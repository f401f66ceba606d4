import { SPANISH_IRREGULAR_FORMS, SPANISH_VERBS } from "./spanish-verbs-table.ts";

export type SpanishTense =
  | "infinitive"
  | "past"
  | "imperfect"
  | "present"
  | "gerund"
  | "past-third"
  | "present-third";

export interface SpanishForm {
  readonly infinitive: string;
  readonly tense: SpanishTense;
}

interface Conjugation {
  readonly present: string;
  readonly past: string;
  readonly presentThird: string;
  readonly pastThird: string;
  readonly imperfect: string;
}

const CONJUGATIONS = new Map(SPANISH_VERBS.map((infinitive) => [infinitive, conjugate(infinitive)]));
const FORMS: ReadonlyMap<string, SpanishForm> = new Map(
  [...CONJUGATIONS].flatMap(([infinitive, forms]): [string, SpanishForm][] => [
    [forms.presentThird, { infinitive, tense: "present-third" }],
    [forms.pastThird, { infinitive, tense: "past-third" }],
    [forms.present, { infinitive, tense: "present" }],
    [forms.imperfect, { infinitive, tense: "imperfect" }],
    [forms.past, { infinitive, tense: "past" }],
    [gerundOf(infinitive), { infinitive, tense: "gerund" }],
    [infinitive, { infinitive, tense: "infinitive" }],
  ]),
);

/** The verb form that a lower-case word is, where it is one of a verb that duty lines are built on; accents count. */
export function spanishFormOf(word: string): SpanishForm | undefined {
  return FORMS.get(word);
}

/** The first person that says what a third person says: "registró" → "registré". */
export function firstPersonOf({ infinitive, tense }: SpanishForm): string | undefined {
  const forms = CONJUGATIONS.get(infinitive);
  if (tense === "past-third") return forms?.past;
  return tense === "present-third" ? forms?.present : undefined;
}

function conjugate(infinitive: string): Conjugation {
  const stem = infinitive.slice(0, -2);
  const isFirst = infinitive.endsWith("ar");
  const imperfect = `${stem}${isFirst ? "aba" : "ía"}`;
  const irregular = SPANISH_IRREGULAR_FORMS[infinitive]?.split(" ");
  if (irregular !== undefined) {
    const [present = "", past = "", presentThird = "", pastThird = "", ownImperfect = imperfect] = irregular;
    return { present, past, presentThird, pastThird, imperfect: ownImperfect };
  }
  return {
    present: `${stem}o`,
    past: isFirst ? `${beforeE(stem)}é` : `${stem}í`,
    presentThird: `${stem}${isFirst ? "a" : "e"}`,
    pastThird: `${stem}${isFirst ? "ó" : "ió"}`,
    imperfect,
  };
}

/** The stem as it is spelt before e: codific- → codifiqu-, entreg- → entregu-, organiz- → organic-. */
function beforeE(stem: string): string {
  return stem.replace(/c$/, "qu").replace(/g$/, "gu").replace(/z$/, "c");
}

function gerundOf(infinitive: string): string {
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith("ar")) return `${stem}ando`;
  return /[aeiou]$/.test(stem) ? `${stem}yendo` : `${stem}iendo`;
}
