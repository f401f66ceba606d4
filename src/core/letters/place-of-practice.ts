const PRACTICE = /^(prácticas?|pasantías?|internado|externado|practicum|externship)(?!\p{L})/iu;

/** What changes where a phrase speaks of "la plaza" in place of "el puesto". */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bdel puesto de \{title\}/g, "de la plaza de {title}"],
  [/\bel puesto de \{title\}/g, "la plaza de {title}"],
  [/\bsolicitarlo\b/g, "solicitarla"],
  [/\blo solicito\b/g, "la solicito"],
  [/\bpor el cual\b/g, "por la cual"],
  [/\bque me fue recomendado\b/g, "que me fue recomendada"],
];

/** Whether a Spanish title names a time of practice, which is no "puesto". */
export function isPractice(title: string): boolean {
  return PRACTICE.test(title);
}

/** A Spanish phrase about a post as one about a place for practice; as it is where it doesn't name the title. */
export function speakOfPlace(phrase: string): string {
  if (!phrase.includes("puesto de {title}")) return phrase;
  return FORMS.reduce((said, [form, other]) => said.replace(form, other), phrase);
}
