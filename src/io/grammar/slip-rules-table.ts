/**
 * Kinds of Harper's findings that are worth a word on a resume. Style, readability, capitals and spelling are not
 * among them: lines of a resume are no sentences, and spelling has dictionaries that know the field.
 */
export const SLIP_KINDS: ReadonlySet<string> = new Set([
  "Agreement",
  "BoundaryError",
  "Eggcorn",
  "Grammar",
  "Malapropism",
  "Miscellaneous",
  "Nonstandard",
  "Usage",
  "WordChoice",
  "WordOrder",
]);

/**
 * Rules of Harper that are off. Each found fault with a right line among 1,760 of ours, or says what a review rule of ours
 * or the dictionaries say already.
 */
export const SILENT_RULES: readonly string[] = [
  "SpellCheck",
  "RepeatedWords",
  "SplitWords",
  "MissingTo",
  "ToTwoToo",
  "OrthographicConsistency",
  "DisjointPrefixes",
  "CompoundNouns",
  "MassNouns",
  "TheyToThem",
  "Damages",
  "PronounKnew",
  "SentenceCapitalization",
  "DayOneNames",
  "HyphenateNumberDay",
  "MergeWords",
  "Everyone",
  "PhrasalVerbAsCompoundNoun",
  "ExpandTimeShorthands",
  "ExpandThrough",
  "ExpandWith",
  "ExpandWithout",
  "OxfordComma",
  "LongSentences",
];
