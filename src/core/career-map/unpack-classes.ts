import type { ClassWords } from "./signals/class-words.ts";

/** The entries of all classes in one language, each once, in order, and the classes of each. */
export interface PackedEntries {
  /** How many letters an entry shares with the one before it, one character in base 36, and the rest of it. */
  readonly entries: string;
  /** For each entry a character a class. */
  readonly members: string;
}

export interface PackedClasses {
  /** The kinds of classes, each with the names of its classes. */
  readonly kinds: Readonly<Record<string, readonly string[]>>;
  readonly languages: Readonly<Record<"en" | "es" | "any", PackedEntries>>;
}

/** The character of the first class of a packed entry: beyond ASCII, so that there is one for each of some hundred. */
export const FIRST_CLASS = 0xa1;

/** The word classes as `scripts/pack-tables.ts` packs them for the build: many a verb is in twenty classes. */
export function unpackClasses({
  kinds,
  languages,
}: PackedClasses): Record<string, Record<string, ClassWords>> {
  const [en, es, any] = [wordsOf(languages.en), wordsOf(languages.es), wordsOf(languages.any)];
  let at = 0;
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, names]) => {
      const classes = names.map((name): [string, ClassWords] => {
        const words = { en: en.get(at) ?? "", es: es.get(at) ?? "", any: any.get(at) ?? "" };
        at += 1;
        return [name, words];
      });
      return [kind, Object.fromEntries(classes)];
    }),
  );
}

/** The words of each class by its place, parted by commas. */
function wordsOf({ entries, members }: PackedEntries): Map<number, string> {
  const words = new Map<number, string>();
  const classes = members.split("\n");
  let last = "";
  for (const [at, entry] of entries.split("\n").entries()) {
    last = last.slice(0, Number.parseInt(entry.charAt(0), 36)) + entry.slice(1);
    for (const member of classes[at] ?? "") {
      const place = member.charCodeAt(0) - FIRST_CLASS;
      const before = words.get(place);
      words.set(place, before === undefined ? last : `${before}, ${last}`);
    }
  }
  return words;
}
