import type { Language } from "#core/model/language.ts";
import { rootOf, singularOf } from "#core/text/word-forms.ts";
import { wordsOf } from "./plain-words.ts";
import type { LineWord } from "./signal-words.ts";
import type { ClassWords } from "./signals/class-words.ts";
import { WORD_CLASSES } from "./signals/word-classes.ts";

/** A class of words found in a sentence, `[from, to)` in words. */
export interface Occurrence {
  readonly name: string;
  readonly isAct: boolean;
  readonly from: number;
  readonly to: number;
}

interface Ending {
  readonly name: string;
  readonly isAct: boolean;
}

interface TrieNode {
  readonly next: Map<string, TrieNode>;
  readonly endings: Ending[];
}

/** How the words of an entry are matched: by root, by singular, as they are; a phrase by roots, unless it is one word. */
type Form = "root" | "singular" | "exact" | "phrase";

export interface Lexicon {
  readonly root: TrieNode;
  readonly language: Language;
  /** Every form that an entry is matched by, marked with its kind. */
  readonly keys: Set<string>;
}

const ANY_WORD = "anyword";

const LEXICONS = new Map<Language, Lexicon>();

/** The word classes of one language, compiled once. */
export function lexiconOf(language: Language): Lexicon {
  const known = LEXICONS.get(language);
  if (known !== undefined) return known;
  const lexicon: Lexicon = { root: emptyNode(), language, keys: new Set() };
  addAll(lexicon, WORD_CLASSES.acts, "root", true);
  addAll(lexicon, WORD_CLASSES.things, "singular", false);
  addAll(lexicon, WORD_CLASSES.phrases, "phrase", false);
  LEXICONS.set(language, lexicon);
  return lexicon;
}

/** Every class found in the words of one sentence; the longest entry of a class at a place wins. */
export function findOccurrences(words: readonly LineWord[], lexicon: Lexicon): Occurrence[] {
  const found = words
    .flatMap((_, at) => occurrencesAt(words, at, lexicon))
    .filter((occurrence) => !isOnlyOwner(occurrence, words));
  const idioms = found.filter(({ name }) => name === "idiom");
  return found.filter((occurrence) => !idioms.some((idiom) => isWithin(occurrence, idiom)));
}

/** "Under the pharmacist's eye", "the vet's notes": it is not they who are meant, but for their offices. */
function isOnlyOwner({ name, to }: Occurrence, words: readonly LineWord[]): boolean {
  const isOwner = name === "professional" && words[to - 1]?.isOwner === true;
  return isOwner && !OFFICES.has(words[to]?.singular ?? "");
}

const OFFICES = new Set(
  "office clerk staff team nurse desk assistant secretary service line practice".split(" "),
);

/** A word within an idiom means what the idiom means ("night audit", "bill of lading"). */
function isWithin(inner: Occurrence, outer: Occurrence): boolean {
  const isSame = inner.from === outer.from && inner.to === outer.to;
  return inner.from >= outer.from && inner.to <= outer.to && !isSame;
}

function emptyNode(): TrieNode {
  return { next: new Map(), endings: [] };
}

function addAll(
  lexicon: Lexicon,
  classes: Readonly<Record<string, ClassWords>>,
  form: Form,
  isAct: boolean,
): void {
  for (const [name, words] of Object.entries(classes)) {
    const entries = [words[lexicon.language], words.any ?? ""].join(",");
    for (const entry of entries.split(",")) {
      for (const spelled of withGaps(entry.trim())) addEntry(lexicon, spelled, form, { name, isAct });
    }
  }
}

/** `*` stands for one to three words. */
function withGaps(entry: string): string[] {
  if (!entry.includes("*")) return [entry];
  return [1, 2, 3].map((count) => entry.replace("*", Array(count).fill(ANY_WORD).join(" ")));
}

function addEntry(lexicon: Lexicon, entry: string, form: Form, ending: Ending): void {
  let node = lexicon.root;
  const words = wordsOf(entry);
  for (const { text } of words) {
    const key = keyOf(text, formOf(entry, words.length, form), lexicon.language);
    const next = node.next.get(key) ?? emptyNode();
    lexicon.keys.add(key);
    node.next.set(key, next);
    node = next;
  }
  if (node !== lexicon.root) node.endings.push(ending);
}

/** `=` asks for that very form, `~` for the root. */
function formOf(entry: string, length: number, form: Form): Form {
  if (entry.startsWith("=")) return "exact";
  if (entry.startsWith("~")) return "root";
  return form === "phrase" && length === 1 ? "singular" : form;
}

function keyOf(text: string, form: Form, language: Language): string {
  if (text === ANY_WORD) return ANY_WORD;
  if (form === "root" || form === "phrase") return `~${rootOf(text, language)}`;
  return form === "singular" ? `-${singularOf(text, language)}` : `=${text}`;
}

function occurrencesAt(words: readonly LineWord[], at: number, lexicon: Lexicon): Occurrence[] {
  const longest = new Map<string, Occurrence>();
  let nodes: TrieNode[] = [lexicon.root];
  for (let index = at; index < words.length && nodes.length > 0; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    const stepped = nodes.flatMap((node) => stepsOf(node, word));
    for (const { name, isAct } of stepped.flatMap((node) => node.endings)) {
      longest.set(`${name}${isAct}`, { name, isAct, from: at, to: index + 1 });
    }
    const waits = word.isArticle && index > at;
    nodes = waits ? [...stepped, ...nodes] : stepped;
  }
  return [...longest.values()];
}

function stepsOf(node: TrieNode, word: LineWord): TrieNode[] {
  return [`~${word.root}`, `-${word.singular}`, `=${word.text}`, ANY_WORD].flatMap(
    (key) => node.next.get(key) ?? [],
  );
}

/** How many of the words the lexicon knows. */
export function countKnown(words: readonly LineWord[], { keys }: Lexicon): number {
  return words.filter(({ root, singular }) => keys.has(`~${root}`) || keys.has(`-${singular}`)).length;
}
