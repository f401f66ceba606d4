import { joinList } from "#core/career-map/join-list.ts";
import { asksOf, nameAsk } from "./asks.ts";
import { isAfterInterview, type LetterGround } from "./letter-ground.ts";
import type { Slot } from "./phrase-table.ts";
import { evidenceSources, mergePieces, type Piece } from "./piece.ts";
import type { PlannedParagraph, PlannedSentence } from "./planned-letter.ts";
import { nameShownBy } from "./say-competency.ts";

const MOST_ASKS = 3;
const FEWEST_ASKS = 2;
/** Things that are easily said of anyone, or known rather than done. */
const TELLS_LITTLE: ReadonlySet<string> = new Set([
  "customer-service",
  "time-management",
  "team-collaboration",
  "independent-work",
  "written-communication",
  "clinical-practice",
  "medical-terminology",
  "health-it",
  "office-software",
]);

/** What the letter is for, who writes, and what of the posting the person has done. */
export function planOpening({ request, pieces, isNewcomer }: LetterGround): PlannedParagraph {
  const { kind } = request;
  const opening: PlannedSentence = {
    slot: openingOf(request, isNewcomer),
    pieces,
    restsOn: [{ kind: "told", field: "kind", quote: kind }],
    drop: 0,
  };
  if (isAfterInterview(kind)) return { purpose: "opening", sentences: [opening] };
  const hook = kind === "externship" ? undefined : hookPiece(request);
  return {
    purpose: "opening",
    sentences: [
      opening,
      { slot: "identity", pieces, drop: 1 },
      ...(hook === undefined ? [] : [{ slot: "hook" as const, pieces: { asks: hook }, drop: 9 }]),
    ],
  };
}

/** A follow-up speaks of an interview only where the person has told of one; else of the application. */
function openingOf({ kind, told }: LetterGround["request"], isNewcomer: boolean): Slot {
  if (kind === "career-change" && !isNewcomer) return "opening.posting";
  const hasMet = told?.interviewDate !== undefined || told?.interviewer !== undefined;
  return kind === "follow-up" && !hasMet ? "opening.follow-up.applied" : `opening.${kind}`;
}

/** Competencies that the posting asks for and a job's duty lines show. */
function hookPiece(request: LetterGround["request"]): Piece | undefined {
  const named = hookAsks(request).map(({ piece }) => piece);
  if (named.length < FEWEST_ASKS) return undefined;
  return mergePieces(
    joinList(
      named.map(({ text }) => text),
      request.language,
    ),
    named,
  );
}

/** Those that the opening may name, with the words and what they rest on. */
export function hookAsks(request: LetterGround["request"]): { id: string; piece: Piece }[] {
  return asksOf(request.match)
    .filter(({ requirement }) => requirement.kind === "competency" && requirement.status === "met")
    .filter(({ requirement }) => !TELLS_LITTLE.has(requirement.id))
    .flatMap((ask) => {
      const { id, evidence } = ask.requirement;
      const shown = evidence
        .filter(({ path }) => /^work\[\d+\]\.highlights/.test(path))
        .filter(({ quote }) => nameShownBy(id, quote, request.language) !== undefined)
        .slice(0, 2);
      const name = nameAsk(ask, request);
      return name === undefined || shown.length === 0
        ? []
        : [{ id, piece: { text: name.text, sources: [...name.sources, ...evidenceSources(shown)] } }];
    })
    .slice(0, MOST_ASKS);
}
