import type { Application } from "#core/model/application.ts";
import type { CorrectedLevel, PostingCorrection } from "#core/model/posting-correction.ts";
import type { Posting, Requirement } from "./posting.ts";
import { textProblem } from "./posting-problem.ts";
import { readPosting } from "./read-posting.ts";

/** The posting of an application as the person has corrected it. */
export function readCorrected({ text, corrections }: Application["posting"]): Posting {
  const read = readPosting(text);
  const isForeign = textProblem(text)?.kind === "other-language";
  return correctPosting(isForeign ? withoutFacts(read) : read, text, corrections);
}

/** Credentials and code sets are named alike in any language; the rest of a foreign text would be guessed. */
function withoutFacts({ language, requirements }: Posting): Posting {
  return {
    language,
    title: null,
    employer: null,
    location: null,
    workMode: null,
    employmentType: null,
    salary: null,
    requirements: requirements.filter(({ kind }) => kind === "credential" || kind === "codeSet"),
  };
}

/** A reading with the person's corrections: left out, weighed anew, added; what they don't name stays as read. */
export function correctPosting(
  posting: Posting,
  text: string,
  corrections: readonly PostingCorrection[],
): Posting {
  if (corrections.length === 0) return posting;
  const askedAnew = corrections.flatMap((correction) =>
    correction.kind === "added" ? askedBy(correction.words, correction.level, text) : [],
  );
  // Two corrections may name one requirement by more or fewer words: the later one holds.
  const added = [...new Map(askedAnew.map((each) => [keyOf(each), each])).values()];
  const known = new Set(posting.requirements.map(keyOf));
  const requirements = [...posting.requirements, ...added.filter((each) => !known.has(keyOf(each)))]
    .flatMap((requirement) => corrected(requirement, corrections))
    .map((requirement) => added.find((each) => keyOf(each) === keyOf(requirement)) ?? requirement)
    .toSorted((a, b) => a.span[0] - b.span[0]);
  return { ...posting, requirements: withoutLoneGroups(requirements) };
}

/** What these words of the posting ask for; empty where the posting doesn't have them, or they name nothing known. */
export function askedBy(words: string, level: CorrectedLevel, text: string): Requirement[] {
  const from = placeOf(words, text);
  if (from === undefined) return [];
  const own = text.slice(from, from + words.trim().length);
  return readPosting(`${LEAD}${own}\n`)
    .requirements.filter(({ span }) => span[0] >= LEAD.length)
    .map((requirement) => ({
      ...requirement,
      ...(requirement.group === undefined ? {} : { group: `own-${from}-${requirement.group}` }),
      level,
      span: [requirement.span[0] - LEAD.length + from, requirement.span[1] - LEAD.length + from],
    }));
}

/** Whether the posting has these words, capitals aside. */
export function hasWords(words: string, text: string): boolean {
  return placeOf(words, text) !== undefined;
}

/** The corrections with one more; a requirement has one at a time. */
export function withCorrection(
  corrections: readonly PostingCorrection[],
  next: PostingCorrection,
): PostingCorrection[] {
  return [...corrections.filter((each) => subjectOf(each) !== subjectOf(next)), next];
}

/** The corrections without those that are of this requirement or that added it. */
export function withoutCorrection(
  corrections: readonly PostingCorrection[],
  { kind, id }: Pick<Requirement, "kind" | "id">,
  text: string,
): PostingCorrection[] {
  return corrections.filter((each) =>
    each.kind === "added"
      ? !askedBy(each.words, each.level, text).some((asked) => asked.kind === kind && asked.id === id)
      : each.of !== kind || each.id !== id,
  );
}

/** A heading ahead of the words, so that they are read as an ask. */
const LEAD = "Requirements\n- ";

function placeOf(words: string, text: string): number | undefined {
  const wanted = words.trim();
  if (wanted === "") return undefined;
  const exact = text.indexOf(wanted);
  if (exact >= 0) return exact;
  const folded = text.toLowerCase().indexOf(wanted.toLowerCase());
  return folded >= 0 && text.length === text.toLowerCase().length ? folded : undefined;
}

function corrected(requirement: Requirement, corrections: readonly PostingCorrection[]): Requirement[] {
  const own = corrections.find(
    (each) => each.kind !== "added" && each.of === requirement.kind && each.id === requirement.id,
  );
  if (own?.kind === "dropped") return [];
  return own?.kind === "weighed" ? [{ ...requirement, level: own.level }] : [requirement];
}

/** An alternative that is left alone is no alternative. */
function withoutLoneGroups(requirements: readonly Requirement[]): Requirement[] {
  return requirements.map((requirement) => {
    const { group, ...alone } = requirement;
    const members = requirements.filter((each) => each.group === group);
    return group !== undefined && members.length === 1 ? alone : requirement;
  });
}

function keyOf({ kind, id }: Pick<Requirement, "kind" | "id">): string {
  return `${kind} ${id}`;
}

function subjectOf(correction: PostingCorrection): string {
  return correction.kind === "added" ? `words ${correction.words}` : `${correction.of} ${correction.id}`;
}
