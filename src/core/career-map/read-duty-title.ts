import { foldText } from "#core/text/fold-text.ts";
import { DUTY_TITLES, type DutyTitleRow } from "./duty-titles-table.ts";
import { ideaOf } from "./read-title.ts";
import { GENERIC_ROLES } from "./title-words-table.ts";

/** A duty found in place of a title. */
export interface DutyTitle {
  /** Undefined for work that the map does not hold. */
  readonly means: string | undefined;
  /** 0–1: how plainly the duty is the mark of the occupation. */
  readonly score: number;
}

/** Each list that a row asks for makes it plainer. */
const SCORE = { plain: 0.88, eachFurtherList: 0.03, weak: 0.06 } as const;

interface Reader extends DutyTitle {
  readonly lists: readonly RegExp[];
}

const ROLES = new Set(`${GENERIC_ROLES} nurse teacher engineer driver secretary`.split(" ").map(ideaOf));
/** Small words that telegraphic titles do without and accounts of work don't. */
const SMALL_WORDS =
  /\b(?:at|in|to|a|an|the|my|for|with|on|up|out|who|while|at|en|un|una|la|el|los|las|con|para|que|mi|mis|a|al)\b/;

/** What was done stands first. */
const ACT_FIRST =
  /^(?:(?!registered|certified|licensed|retired|experienced|limited|advanced|skilled|bed|med|red|ed)\w+ed|took|ran|drove|sold|made|kept|\w{2,}aba|hacia|vendia|atendia|recibia|metia|ponia|corregia|traducia|servia|surtia|repartia|era|fui)\b/;

let readers: readonly Reader[] | undefined;

/** What a line such as "ran the register at a bakery" says was done, in either language; empty for a title proper. */
export function readDutyTitle(query: string): DutyTitle[] {
  readers ??= DUTY_TITLES.map(toReader);
  const words = wordsOf(query);
  const line = ` ${words.join(" ")} `;
  if (!isAccount(query) && words.some((word) => ROLES.has(ideaOf(word)))) return [];
  return readers.filter(({ lists }) => meetsAll(lists, line)).map(({ means, score }) => ({ means, score }));
}

/** Whether a line tells of work rather than naming it. */
export function isAccount(query: string): boolean {
  const line = wordsOf(query).join(" ");
  return SMALL_WORDS.test(line) || ACT_FIRST.test(line);
}

function wordsOf(query: string): string[] {
  return foldText(query).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether every list is met, each by words of its own. */
function meetsAll(lists: readonly RegExp[], line: string): boolean {
  let left = line;
  for (const list of lists) {
    const rest = left.replace(list, "  ");
    if (rest === left) return false;
    left = rest;
  }
  return true;
}

function toReader({ means, acts, things, at, weak }: DutyTitleRow): Reader {
  const lists = [acts, things, at].flatMap((list) => (list === undefined ? [] : [toPattern(list)]));
  const score = SCORE.plain + SCORE.eachFurtherList * (lists.length - 1) - (weak === true ? SCORE.weak : 0);
  return { means, score, lists };
}

function toPattern(list: string): RegExp {
  const phrases = list
    .split(";")
    .map((phrase) => phrase.trim().replaceAll("*", "\\w*").replace("^", "(?<=^ )"));
  return new RegExp(` (?:${phrases.join("|")}) `);
}
