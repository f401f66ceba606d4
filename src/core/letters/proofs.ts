import { joinList } from "#core/career-map/join-list.ts";
import { tellingWeight } from "#core/career-map/telling-first.ts";
import type { Track } from "#core/model/track.ts";
import { type Ask, asksOf } from "./asks.ts";
import { COMPETENCY_WORDS } from "./competency-words-table.ts";
import { frameLine } from "./frame-line.ts";
import type { FrameForm } from "./framed-line.ts";
import type { LetterRequest } from "./letter-request.ts";
import { recordSource } from "./piece.ts";
import type { Proof } from "./proof.ts";
import { nameShownBy } from "./say-competency.ts";
import { competenciesOf } from "./shown-competencies.ts";
import type { DutyLine, Workplace } from "./workplaces.ts";

interface Candidate extends Proof {
  /** What the line is worth by itself: figures, nearness in time, form. */
  readonly ownWorth: number;
}

/** What an ask is still worth once another line has answered it. */
const LEFT_OF_ANSWERED = 0.25;
const WORTH = {
  figure: 0.7,
  finite: 0.3,
  eachPlaceBack: 0.25,
  longerThan: 24,
  long: 0.6,
  importance: 0.12,
} as const;

/** The duty lines that answer the posting best, each new one weighed by what the ones before it left unanswered. */
export function chooseProofs(request: LetterRequest, places: readonly Workplace[], most: number): Proof[] {
  const asks = asksOf(request.match);
  const left = places.flatMap((place, at) => candidatesAt(place, at, asks, request));
  const chosen: Candidate[] = [];
  while (chosen.length < most && left.length > 0) {
    const best = left.reduce((one, other) => (worthNow(other, chosen) > worthNow(one, chosen) ? other : one));
    if (chosen.length > 0 && worthNow(best, chosen) <= 0) break;
    chosen.push(best);
    left.splice(left.indexOf(best), 1);
  }
  return chosen;
}

function worthNow(candidate: Candidate, chosen: readonly Candidate[]): number {
  const answered = new Set(chosen.flatMap(({ asks }) => asks));
  const shown = new Set(chosen.flatMap(({ competencies }) => competencies));
  const byAsks = candidate.asks.reduce(
    (sum, ask) => sum + ask.weight * tellingOf(ask) * (answered.has(ask) ? LEFT_OF_ANSWERED : 1),
    0,
  );
  const isFresh = candidate.competencies.some((id) => !shown.has(id));
  return byAsks + candidate.ownWorth + (isFresh ? 0.4 : -0.4);
}

/** An ask that any office makes is worth less than one that makes the work: 0–1. */
function tellingOf({ requirement: { kind, id } }: Ask): number {
  return kind === "competency" ? tellingWeight(id, "first-coder") / 5 : 1;
}

function candidatesAt(
  place: Workplace,
  at: number,
  asks: readonly Ask[],
  request: LetterRequest,
): Candidate[] {
  const framed = place.lines.flatMap((line) => framedCandidate(line, place, at, asks, request));
  return framed.length > 0 ? framed : summedUp(place, at, asks, request);
}

function framedCandidate(
  line: DutyLine,
  place: Workplace,
  at: number,
  asks: readonly Ask[],
  request: LetterRequest,
): Candidate[] {
  if (line.language !== request.language) return [];
  const framed = frameLine(line.text, line.language, place.isOngoing);
  if (framed === undefined) return [];
  const competencies = competenciesOf(line, request.career.target.track);
  const source = recordSource(line.path, framed.quote, "shows-competency");
  return [
    {
      place,
      path: line.path,
      form: framed.form,
      did: { text: framed.text, sources: [source] },
      asks: asksAnsweredBy([line.path], asks),
      competencies,
      ownWorth: ownWorth(framed.text, framed.form, competencies, at, request.career.target.track),
    },
  ];
}

/** Lines that can't stand in a sentence, or are written in the other language only: what they show, by name. */
function summedUp(place: Workplace, at: number, asks: readonly Ask[], request: LetterRequest): Candidate[] {
  const { language, career } = request;
  const shown = place.lines.flatMap((line) =>
    competenciesOf(line, career.target.track)
      .filter((id) => nameShownBy(id, line.text, language) !== undefined)
      .slice(0, 1)
      .map((id) => ({ id, line })),
  );
  const distinct = shown
    .filter(({ id }, index) => shown.findIndex((other) => other.id === id) === index)
    .slice(0, 3);
  const names = distinct.flatMap(({ id }) => COMPETENCY_WORDS[id]?.name[language] ?? []);
  if (names.length === 0) return [];
  return [
    {
      place,
      path: place.path,
      form: "noun",
      did: {
        text: joinList(names, language),
        sources: distinct.map(({ line }) => recordSource(line.path, line.text, "shows-competency")),
      },
      asks: asksAnsweredBy(
        distinct.map(({ line }) => line.path),
        asks,
      ),
      competencies: distinct.map(({ id }) => id),
      ownWorth: 0.2 - at * WORTH.eachPlaceBack,
    },
  ];
}

function asksAnsweredBy(paths: readonly string[], asks: readonly Ask[]): Ask[] {
  return asks.filter(
    ({ weight, requirement }) => weight > 0 && requirement.evidence.some(({ path }) => paths.includes(path)),
  );
}

function ownWorth(
  text: string,
  form: FrameForm,
  competencies: readonly string[],
  at: number,
  track: Track,
): number {
  const words = text.split(" ").length;
  const importance = competencies.slice(0, 2).reduce((sum, id) => sum + tellingWeight(id, track), 0);
  return (
    importance * WORTH.importance +
    (/\d/.test(text) ? WORTH.figure : 0) +
    (form === "finite" ? WORTH.finite : 0) -
    at * WORTH.eachPlaceBack -
    (words > WORTH.longerThan ? WORTH.long : 0)
  );
}
