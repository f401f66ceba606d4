import type { FramedLine } from "./framed-line.ts";
import { firstPersonOf, type SpanishForm, type SpanishTense, spanishFormOf } from "./spanish-forms.ts";
import {
  FEMININE_DOING,
  MASCULINE_DOING,
  NO_DOING,
  RESULT_NOUNS,
  SPANISH_BEING,
} from "./spanish-verbs-table.ts";

type Frame = Omit<FramedLine, "quote">;

interface Opening {
  readonly words: string;
  /** The first word, lower case. */
  readonly first: string;
  /** What follows it, trimmed. */
  readonly rest: string;
  readonly isOngoing: boolean;
}

/** Rows in the order they are tried: a noun before the verb that is spelt like it ("Registro de…"). */
const FRAMES: readonly ((opening: Opening) => Frame | undefined)[] = [
  frameState,
  frameResult,
  frameNoun,
  frameVerb,
  frameUnlistedPast,
];

/** A Spanish fragment of any of the usual kinds ("Registré…", "Registro de…", "Registrar…") as a predicate of the first person. */
export function frameSpanish(words: string, isOngoing: boolean): Frame | undefined {
  const match = /^(?:yo\s+)?((?:me\s+)?\p{L}+)(.*)$/isu.exec(words);
  if (match === null) return undefined;
  const opening = { words, first: (match[1] ?? "").toLowerCase(), rest: (match[2] ?? "").trim(), isOngoing };
  for (const frame of FRAMES) {
    const framed = frame(opening);
    if (framed !== undefined) return framed;
  }
  return undefined;
}

function finite(text: string): Frame {
  return { form: "finite", text };
}

function frameState({ words, isOngoing }: Opening): Frame | undefined {
  if (/^responsable de\b/i.test(words)) return finite(`${isOngoing ? "soy" : "fui"} ${lowerFirst(words)}`);
  if (/^a cargo de\b/i.test(words)) return finite(`${isOngoing ? "estoy" : "estuve"} ${lowerFirst(words)}`);
  const charged = /^encargad[oa] (del? .+)$/is.exec(words)?.[1];
  return charged === undefined ? undefined : finite(`me ${isOngoing ? "encargo" : "encargué"} ${charged}`);
}

function frameResult({ words, first, rest }: Opening): Frame | undefined {
  const article = RESULT_NOUNS[first];
  if (article === undefined || !/^(de|del|en)\b/.test(rest)) return undefined;
  return finite(`logré ${article} ${lowerFirst(words)}`);
}

/** What may stand between a noun of doing and the rest, an adjective or a place at most: "Lectura mensual de", "Registro en Epic de". */
const GOVERNED = /^(?:(?!de\b|en\b)\p{L}+\s+|en\s+\p{L}+\s+)?(?:de|del|a|al|y|e|con|para)\s/iu;
/** What is learnt or had, not done: "Capacitación en HIPAA", "Atención al detalle". */
const NOT_DONE =
  /^(capacitación en|entrenamiento en|adiestramiento en|atención al detalle|comunicación efectiva|servicio militar)\b/i;

function frameNoun({ words, first, rest }: Opening): Frame | undefined {
  const article = articleOf(first);
  if (article === undefined || !GOVERNED.test(rest) || NOT_DONE.test(words) || isVerbHere(first, rest))
    return undefined;
  return { form: "noun", text: `${article} ${withArticles(lowerFirst(words))}` };
}

/** "La redacción del informe y el trato con proveedores": a doing that is joined on has an article of its own. */
function withArticles(words: string): string {
  return words.replace(/(?<=\s[ye]\s)(\p{L}+)(?=\s(?:del?|al?|en|con|para|por|sobre)\s)/giu, (noun) =>
    [articleOf(noun.toLowerCase()), noun].filter(Boolean).join(" "),
  );
}

function articleOf(noun: string): string | undefined {
  const singular = singularOf(noun);
  const isPlural = singular !== noun;
  if (NO_DOING.has(singular)) return undefined;
  if (/[cs]ión$/.test(singular) || FEMININE_DOING.has(singular)) return isPlural ? "las" : "la";
  if (singular.endsWith("miento") || MASCULINE_DOING.has(singular)) return isPlural ? "los" : "el";
  return undefined;
}

function singularOf(noun: string): string {
  if (noun.endsWith("iones")) return `${noun.slice(0, -5)}ión`;
  return /[aeiouéí]s$/.test(noun) && noun !== "análisis" ? noun.slice(0, -1) : noun;
}

interface VerbOpening extends Opening {
  readonly form: SpanishForm;
  /** "Me encargué": the pronoun goes along. */
  readonly isReflexive: boolean;
}

/** How each form of a verb comes to the first person. */
const BY_TENSE: Readonly<Record<SpanishTense, (opening: VerbOpening) => Frame | undefined>> = {
  past: frameFirstPerson,
  imperfect: frameFirstPerson,
  present: (opening) => (opening.isOngoing ? frameFirstPerson(opening) : asInfinitive(opening)),
  infinitive: ({ words, isReflexive }) =>
    isReflexive ? undefined : { form: "infinitive", text: lowerFirst(words) },
  gerund: ({ words, isOngoing }) => finite(`${isOngoing ? "trabajo" : "trabajé"} ${lowerFirst(words)}`),
  "past-third": fromThirdPerson,
  "present-third": (opening) => (opening.isOngoing ? fromThirdPerson(opening) : asInfinitive(opening)),
};

function frameVerb(opening: Opening): Frame | undefined {
  const verb = opening.first.replace(/^me\s+/, "");
  if (SPANISH_BEING.has(verb)) return finite(lowerFirst(opening.words));
  const form = spanishFormOf(verb);
  if (form === undefined || isNounThere(form, opening)) return undefined;
  return BY_TENSE[form.tense]({ ...opening, form, isReflexive: verb !== opening.first });
}

function frameFirstPerson({ words }: Opening): Frame {
  return finite(lowerFirst(withoutSubject(words)));
}

/** "Registro de…" is a noun, listed or not; one that is listed and followed by any preposition may be ("Registro en Epic de…"). */
function isNounThere(form: SpanishForm, { first, rest }: Opening): boolean {
  if (!form.tense.startsWith("present") || isVerbHere(first, rest)) return false;
  return (
    /^(de|del)\b/i.test(rest) ||
    (articleOf(first) !== undefined && /^(en|a|al|con|para|por|y|e)\b/i.test(rest))
  );
}

/** "Aviso a enfermería… y confirmo…": a verb of the same kind joined to it settles that it is one. */
function isVerbHere(first: string, rest: string): boolean {
  const form = spanishFormOf(first);
  return (
    form !== undefined && furtherVerbs(rest).some(({ tense }) => tense === "present" && form.tense === tense)
  );
}

/** A present form of a job that has ended: "mi trabajo fue registrar…", only where no second verb would stay behind. */
function asInfinitive({ form, rest, isReflexive }: VerbOpening): Frame | undefined {
  if (isReflexive || furtherVerbs(rest).length > 0) return undefined;
  return { form: "infinitive", text: `${form.infinitive} ${rest}` };
}

/** Third person to first, for the first verb and those joined to it. */
function fromThirdPerson({ form, rest, isReflexive }: VerbOpening): Frame | undefined {
  const first = firstPersonOf(form);
  if (first === undefined || isReflexive) return undefined;
  const changed = rest.replace(JOINED_WORD, (whole, joint: string, word: string) => {
    const joined = spanishFormOf(word.toLowerCase());
    const person = joined?.tense === form.tense ? firstPersonOf(joined) : undefined;
    return person === undefined ? whole : `${joint}${person}`;
  });
  return finite(`${first} ${changed}`);
}

/** A word joined to what comes before; one with "de" behind it is a noun. */
const JOINED_WORD = /(,\s+|\by\s+|\be\s+|;\s*)(\p{L}+)(?!\p{L})(?!\s+del?\b)/giu;

function furtherVerbs(rest: string): SpanishForm[] {
  return [...rest.matchAll(JOINED_WORD)].flatMap((match) => {
    const form = spanishFormOf((match[2] ?? "").toLowerCase());
    return form === undefined || form.tense === "infinitive" ? [] : [form];
  });
}

/** A past form of a verb that isn't listed, told by an ending that nouns hardly have: "Triangulé", "Grababa". */
function frameUnlistedPast({ words, first, rest }: Opening): Frame | undefined {
  const isPast = /^\p{L}{3,}(é|aba)$/u.test(first) && !/^(comité|consomé|quizé|paté|bidé)$/.test(first);
  return isPast && /^[\p{L}\d]/u.test(rest) ? finite(lowerFirst(withoutSubject(words))) : undefined;
}

function withoutSubject(words: string): string {
  return words.replace(/^yo\s+/i, "");
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
