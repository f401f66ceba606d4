import {
  EITHER,
  isField,
  isWithin,
  partsOf,
  type SentenceInHand,
  VAGUE_FIELDS,
} from "./experience-fields.ts";
import {
  BARE_FIELD,
  DURATION_SAID,
  EXPERIENCE_FIELDS,
  NOT_AN_ASK,
  NOT_ASKED_AFTER,
  NOT_ASKED_BEFORE,
  PART_OF_THEM,
  SPEAKS_OF_WORK,
  UNTIMED_EXPERIENCE,
  WINDOW_END,
  WITHIN_LATEST,
} from "./experience-fields-table.ts";
import type { Mention } from "./mention.ts";
import type { Place } from "./place.ts";
import { DURATION, numberOf, yearsOf } from "./quantities.ts";

interface Ask extends Place {
  readonly years: number | undefined;
  readonly window: Place;
}

const LEAD_IN =
  /(?:\b(?:a )?(?:minimum(?: of)?|min\.?|at least|no less than|minim[oa](?: de)?|al menos|por lo menos|experiencia(?: minima)?(?: previa)?(?: de| por)?|with|con)\s*)$/;
/** A setting that is merely welcome, behind one that is asked for. */
const WISHED =
  /^\s*(?:is |are |es )?(?:strongly |highly )?(?:preferred|a plus|desired|preferible|deseable|un plus)/;
const LONGEST_WINDOW = 130;
/** A sentence that names more lengths of time asks for no experience. */
const MOST_DURATIONS = 20;
const LOOK_BACK = 60;

/** Experience asked for: in what, and the least number of years where one is given. */
export function findExperience(hand: SentenceInHand): Mention[] {
  const whole = timedAsks(hand);
  const timed = [...whole, ...(whole.length > 0 ? partsOfThem(hand) : [])];
  const asks = [...timed, ...untimedAsks(hand, timed), ...bareFields(hand)];
  return asks.flatMap((ask) => mentionsOf(ask, hand));
}

function timedAsks(hand: SentenceInHand): Ask[] {
  const { folded, sentence } = hand;
  const said = folded.slice(sentence.from, sentence.to);
  const hits = [...said.matchAll(DURATION)]
    .filter(({ index }) => !WITHIN_LATEST.test(said.slice(0, index)))
    .slice(0, MOST_DURATIONS);
  const isDemand = sentence.section === "required" || sentence.section === "preferred";
  return hits.flatMap((hit, at): Ask[] => {
    const end = hit.index + hit[0].length;
    const before = said.slice(Math.max(0, hit.index - LOOK_BACK), hit.index);
    const nextHit = (hits[at + 1]?.index ?? said.length) - end;
    const stop = Math.min(
      windowEnd(hand, sentence.from + end),
      nextHit,
      barrierAfter(hand, sentence.from + end) - end,
    );
    const window = windowOf(hand, end, stop, hit.index);
    const clause = namesField(window, hand) ? "experience" : said.slice(end, end + stop);
    if (!isExperience({ before, after: said.slice(end), clause }, isDemand)) return [];
    const from = sentence.from + hit.index - (LEAD_IN.exec(before)?.[0].length ?? 0);
    return [
      {
        from,
        to: Math.max(window.to, sentence.from + end),
        window,
        years: yearsOf(hit.groups?.["least"] ?? "", hit.groups?.["unit"] ?? ""),
      },
    ];
  });
}

/** Under a demand's heading or label "five years in …" needs no word for work. */
function isExperience(
  { before, after, clause }: { before: string; after: string; clause: string },
  isDemand: boolean,
): boolean {
  if (NOT_ASKED_BEFORE.test(before.replace(LEAD_IN, "")) || NOT_ASKED_AFTER.test(after)) return false;
  if (/^[\s'+]*(?:min(?:imum)?\b|minimo\b|exp\b)/.test(after) && !/\S{3}[^.;:]{10}$/.test(before))
    return true;
  if (SPEAKS_OF_WORK.test(clause) || /\bexp(?:erience|eriencia)?\b[^.;]*$/.test(before)) return true;
  return isDemand && /^[\s'+]*(?:in|of|en|de)\b(?! (?:age|edad|service|servicio))/.test(after);
}

function namesField(window: Place, { terms }: SentenceInHand): boolean {
  return terms.some((term) => isField(term) && isWithin(term, window));
}

/** Behind the years; ahead of them where nothing stands behind ("coding experience of at least two years"). */
function windowOf(
  { folded, sentence, terms }: SentenceInHand,
  end: number,
  stop: number,
  start: number,
): Place {
  const behind = { from: sentence.from + end, to: sentence.from + end + stop };
  const hasField = (place: Place) =>
    terms.some((term) => isField(term) && isWithin(term, place)) ||
    EXPERIENCE_FIELDS.some(({ pattern }) => pattern.test(folded.slice(place.from, place.to)));
  if (hasField(behind)) return trimmed(folded, behind);
  const ahead = {
    from: Math.max(sentence.from, sentence.from + start - LOOK_BACK),
    to: sentence.from + start,
  };
  const cut = Math.max(...[",", ";", ":", ".", "("].map((mark) => folded.lastIndexOf(mark, ahead.to - 3)));
  const clause = { from: Math.max(ahead.from, cut + 1), to: ahead.to };
  return hasField(clause) ? trimmed(folded, { from: clause.from, to: behind.from }) : trimmed(folded, behind);
}

function partsOfThem(hand: SentenceInHand): Ask[] {
  const { folded, sentence } = hand;
  const said = folded.slice(sentence.from, sentence.to);
  return [...said.matchAll(PART_OF_THEM)].map((hit) => {
    const end = hit.index + hit[0].length;
    const stop = windowEnd(hand, sentence.from + end);
    const from = sentence.from + hit.index;
    const to = sentence.from + end + stop;
    const years = numberOf(
      hit.groups?.["least"] ?? hit.groups?.["part"] ?? hit.groups?.["parte"] ?? hit.groups?.["menos"] ?? "",
    );
    return { from, to, years, window: { from: sentence.from + end, to } };
  });
}

function untimedAsks(hand: SentenceInHand, timed: readonly Ask[]): Ask[] {
  const { folded, sentence } = hand;
  const said = folded.slice(sentence.from, sentence.to);
  if (NOT_AN_ASK.test(said)) return [];
  return [...said.matchAll(UNTIMED_EXPERIENCE)].flatMap((hit): Ask[] => {
    const at = { from: sentence.from + hit.index, to: sentence.from + hit.index + hit[0].length };
    if (timed.some((ask) => at.from <= ask.to + 25 && at.to >= ask.from - 25)) return [];
    const stop = Math.min(windowEnd(hand, at.to), barrierAfter(hand, at.to) - hit.index - hit[0].length);
    const clauseStart =
      Math.max(...[",", ";", ":", "("].map((mark) => folded.lastIndexOf(mark, at.from)), sentence.from - 1) +
      1;
    const window = trimmed(folded, {
      from: Math.max(clauseStart, at.from - LOOK_BACK),
      to: at.to + Math.max(0, stop),
    });
    if (!hasOwnField(window, hand)) return [];
    const negated =
      /^.*\b(?:no|not|don't|doesn't|sin|without)\b(?: (?:need|require|requiere|se requiere)\b)?/.exec(
        folded.slice(window.from, at.from),
      );
    if (negated !== null) return [];
    const isBehind =
      hasOwnField({ from: at.from, to: window.to }, hand) &&
      !hasOwnField({ from: window.from, to: at.from }, hand);
    return [
      { ...window, from: isBehind ? Math.max(window.from, at.from) : window.from, years: undefined, window },
    ];
  });
}

/** "Radiation oncology coding" as an item of a list of demands or wishes: the experience goes without saying. */
function bareFields(hand: SentenceInHand): Ask[] {
  const { folded, sentence, terms } = hand;
  const isList = sentence.section === "required" || sentence.section === "preferred";
  const said = folded.slice(sentence.from, sentence.to);
  const hit = isList ? BARE_FIELD.exec(said) : null;
  if (hit === null || DURATION_SAID.test(said) || /\bexp(?:erience|eriencia)\b/.test(said)) return [];
  const window = { from: sentence.from, to: sentence.from + hit[0].length };
  const isOpening = terms.some((term) => isField(term) && isWithin(term, window));
  return isOpening ? [{ ...window, years: undefined, window }] : [];
}

/** Experience with a system or a code set alone is no field: those are asked for by themselves. */
function hasOwnField(window: Place, hand: SentenceInHand): boolean {
  if (namesField(window, hand)) return true;
  const words = hand.folded
    .slice(window.from, window.to)
    .replace(/cod(?:ing|ificacion) (?:software|systems?|guidelines|clinic)/g, "");
  return EXPERIENCE_FIELDS.slice(0, 5).some(({ pattern }) => pattern.test(words));
}

function mentionsOf(ask: Ask, hand: SentenceInHand): Mention[] {
  const parts = partsOf(ask.window, hand).filter((fields) => fields.length > 0);
  const all = new Set(parts.flat());
  const isSpecific = [...all].some((field) => !VAGUE_FIELDS.has(field));
  const fields = [...all].filter((field) => !isSpecific || !VAGUE_FIELDS.has(field));
  if (fields.length === 0) fields.push("any");
  const said = hand.folded.slice(ask.window.from, ask.window.to);
  const areAlternatives = parts.length > 1 && EITHER.test(said);
  const shared = { key: `${ask.from}`, areAlternatives };
  const years = ask.years === undefined ? {} : { years: ask.years };
  const { from, to } = ask;
  return fields.map((id) => ({
    kind: "experience",
    id,
    from,
    to,
    sentence: hand.sentence,
    shared,
    ...years,
  }));
}

/** The end of the clause; a comma ahead of another setting is a list that goes on. */
function windowEnd(hand: SentenceInHand, from: number): number {
  const after = hand.folded.slice(from, Math.min(hand.sentence.to, from + LONGEST_WINDOW));
  const ends = [...after.matchAll(WINDOW_END)];
  const end = ends.find(({ 0: mark, index }) => !(mark === "," && listGoesOn(hand, from + index + 1)));
  return end?.index ?? after.length;
}

function listGoesOn({ folded, terms }: SentenceInHand, from: number): boolean {
  const next = terms.find((term) => term.from >= from && isField(term));
  if (next === undefined || WISHED.test(folded.slice(next.to, next.to + LOOK_BACK))) return false;
  return /^\s*(?:(?:or|and|o|y|e)\s)?\s*(?:in |en )?$/.test(folded.slice(from, next.from));
}

function barrierAfter({ barriers, sentence }: SentenceInHand, from: number): number {
  const next = barriers
    .filter((barrier) => barrier.from >= from)
    .map((barrier) => barrier.from - sentence.from);
  return Math.min(...next, Number.POSITIVE_INFINITY);
}

function trimmed(folded: string, { from, to }: Place): Place {
  const said = folded.slice(from, to);
  const start = from + (said.length - said.trimStart().length);
  return {
    from: start,
    to: Math.max(
      start,
      from +
        said.replace(/[\s(]+$/, "").replace(/\s(?:or|o|and|y|in|en|with|con)(?: (?:an?|una?))?$/, "").length,
    ),
  };
}
