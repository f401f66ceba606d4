import type { Language } from "#core/model/language.ts";
import { err, ok, type Result } from "#core/result.ts";
import { joinList } from "./join-list.ts";
import type { BulletPattern, PatternSlot } from "./occupation.ts";

/** `past` for an ended job, `present` for a current one. */
export type BulletTense = "past" | "present";

export interface UnfilledPattern {
  readonly kind: "unfilled";
  /** Names of the slots that hold no fact yet, in the order of the text. */
  readonly slots: readonly string[];
}

const MARK = /\[([^|\]]*)\|([^\]]*)\]|\{(\w+)(?:#([^|}]*)\|([^}]*))?\}/g;

/** Answers that hold no fact: nothing that looks like a form's blank may reach a document. */
const NO_FACT: readonly { readonly test: RegExp; readonly reason: string }[] = [
  { test: /^[\s\p{P}\p{S}]*$/u, reason: "blank, or dots and dashes alone" },
  { test: /[{}]/, reason: "a slot's own braces" },
  { test: /^x{2,}$/i, reason: "XX stands for a number to come" },
  { test: /^\[.*\]$/, reason: "a bracketed placeholder" },
  { test: /\[[^\]|]*\|[^\]]*\]/, reason: "a choice of verb's own brackets" },
  { test: /^(n\/?a|tbd|\?+)$/i, reason: "says itself that it isn't known" },
];

const ONE = /^(1|one|an?|uno?|una)$/i;
const BARE_INTEGER = /^\d{4,}$/;

/** Contractions that Spanish demands where a fact begins with its article; names such as El Paso stay. */
const SPANISH_CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\b([Dd])e el (?=\p{L})/gu, "$1el "],
  [/\b([Aa]) el (?=\p{L})/gu, "$1l "],
];

/** The names of the slots in a text, each once, in order. */
export function slotNamesOf(text: string): string[] {
  return [...new Set([...text.matchAll(MARK)].flatMap((mark) => mark[3] ?? []))];
}

/**
 * The finished bullet in one language, or the slots that still hold no fact. Facts are used as given; a bare whole
 * number is grouped (`1200` → `1,200`), a list joined with the language's "and".
 */
export function fillPattern(
  pattern: BulletPattern,
  slots: Readonly<Record<string, string>>,
  language: Language,
  tense: BulletTense,
): Result<string, UnfilledPattern> {
  const text = pattern.text[language];
  const unfilled = slotNamesOf(text).filter((name) => !holdsFact(slots, name));
  if (unfilled.length > 0) return err({ kind: "unfilled", slots: unfilled });
  const filled = text.replace(MARK, (_mark, past, present, name, one, many) => {
    if (name === undefined) return tense === "past" ? past : present;
    const fact = factFor(pattern.slots[name], slots[name] ?? "", language);
    if (one === undefined) return fact;
    return `${fact} ${ONE.test(fact) ? one : many}`;
  });
  return ok(polish(filled, language));
}

function holdsFact(slots: Readonly<Record<string, string>>, name: string): boolean {
  const answer = Object.hasOwn(slots, name) ? (slots[name] ?? "").trim() : "";
  return !NO_FACT.some(({ test }) => test.test(answer));
}

function factFor(slot: PatternSlot | undefined, answer: string, language: Language): string {
  if (slot?.kind === "list") return joinList(answer.split(/[,;\n]/), language);
  const fact = answer
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.,;:]+$/, "");
  return slot?.kind === "number" ? groupThousands(fact.replace(/\s*%$/, "")) : fact;
}

function groupThousands(fact: string): string {
  return BARE_INTEGER.test(fact) ? fact.replace(/\B(?=(\d{3})+$)/g, ",") : fact;
}

function polish(text: string, language: Language): string {
  if (language === "en") return text;
  return SPANISH_CONTRACTIONS.reduce((words, [from, to]) => words.replace(from, to), text);
}
