import { GLOSSARY, type GlossaryTerm } from "./glossary-table.ts";

export interface GlossaryMention {
  readonly term: GlossaryTerm;
  /** `[from, to)` in UTF-16 units of the text. */
  readonly span: readonly [number, number];
}

/** The terms of the field in a running text, in order, each where it stands first. */
export function findGlossaryTerms(text: string): GlossaryMention[] {
  const seen = new Set<string>();
  return [...text.matchAll(ANY_NAME)].flatMap((match) => {
    const [words] = match;
    const term = TERMS.get(words) ?? TERMS.get(words.toLowerCase());
    if (term === undefined || seen.has(term.id)) return [];
    seen.add(term.id);
    return [{ term, span: [match.index, match.index + words.length] }];
  });
}

const NAMES = GLOSSARY.flatMap((term) => namesOf(term).map((name) => ({ name, term })));
const TERMS = new Map(NAMES.toReversed().map(({ name, term }) => [name, term]));

const ANY_NAME = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${NAMES.map(({ name }) => name)
    .toSorted((a, b) => b.length - a.length)
    .map((name) => (isAcronym(name) ? escaped(name) : anyCase(name)))
    .join("|")})(?![\\p{L}\\p{N}-])`,
  "gu",
);

/** Spellings that mean the term wherever they stand: acronyms and proper names, and phrases of two words or more. */
function namesOf({ term, aliases, es }: GlossaryTerm): string[] {
  const spanish = es.split(" / ").map((name) => name.replace(/\s*\([^)]*\)/g, "").trim());
  const phrases = [term, ...spanish].filter((name) => isAcronym(name) || name.includes(" "));
  return [...phrases, ...aliases.filter((alias) => isAcronym(alias) && alias.length > 2)];
}

function isAcronym(name: string): boolean {
  return /[\p{Lu}\d]/u.test(name);
}

function escaped(name: string): string {
  return name.replaceAll(/[/.*+?^$()|[\]{}\\]/g, String.raw`\$&`);
}

/** A phrase may begin a sentence. */
function anyCase(name: string): string {
  const [first = ""] = name;
  return `[${first}${first.toUpperCase()}]${escaped(name.slice(1))}`;
}
