import type { Language } from "#core/model/language.ts";
import { rootOf, singularOf } from "#core/text/word-forms.ts";
import { type LineWord, wordsOf } from "./signal-words.ts";
import { type ClassWords, WORD_CLASSES } from "./signals/word-classes.ts";

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

/** How a word of an entry is matched: by its root, by its singular, or as it is. */
type Form = "root" | "singular" | "exact";

export interface Lexicon {
  readonly root: TrieNode;
  readonly language: Language;
}

const LEXICONS = new Map<Language, Lexicon>();

/** The word classes of one language, compiled once. */
export function lexiconOf(language: Language): Lexicon {
  const known = LEXICONS.get(language);
  if (known !== undefined) return known;
  const lexicon: Lexicon = { root: emptyNode(), language };
  addAll(lexicon, WORD_CLASSES.acts, "root", true);
  addAll(lexicon, WORD_CLASSES.things, "singular", false);
  addAll(lexicon, WORD_CLASSES.phrases, "root", false);
  LEXICONS.set(language, lexicon);
  return lexicon;
}

/** Every class found in the words of one sentence; the longest entry of a class at a place wins. */
export function findOccurrences(words: readonly LineWord[], lexicon: Lexicon): Occurrence[] {
  return words.flatMap((_, at) => occurrencesAt(words, at, lexicon));
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
    for (const entry of words[lexicon.language].split(/[,\n]/)) {
      addEntry(lexicon, entry.trim(), form, { name, isAct });
    }
  }
}

function addEntry(lexicon: Lexicon, entry: string, form: Form, ending: Ending): void {
  const isExact = entry.startsWith("=");
  let node = lexicon.root;
  for (const { text } of wordsOf(entry)) {
    const key = keyOf(text, isExact ? "exact" : form, lexicon.language);
    const next = node.next.get(key) ?? emptyNode();
    node.next.set(key, next);
    node = next;
  }
  if (node !== lexicon.root) node.endings.push(ending);
}

function keyOf(text: string, form: Form, language: Language): string {
  if (form === "root") return `~${rootOf(text, language)}`;
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
  const keys = [`~${word.root}`, `-${word.singular}`, `=${word.text}`];
  return keys.flatMap((key) => node.next.get(key) ?? []);
}
