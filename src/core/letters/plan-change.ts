import { findOccupations } from "#core/career-map/find-occupations.ts";
import { joinList } from "#core/career-map/join-list.ts";
import type { Occupation } from "#core/career-map/occupation.ts";
import { occupationById } from "#core/career-map/occupations.ts";
import { tellingWeight } from "#core/career-map/telling-first.ts";
import { COMPETENCY_WORDS } from "./competency-words-table.ts";
import type { LetterGround } from "./letter-ground.ts";
import { mergePieces, type Piece, recordSource } from "./piece.ts";
import { jobSpokenOf, positionPiece } from "./pieces-of-person.ts";
import { experienceProofs } from "./plan-experience.ts";
import type { PlannedParagraph, PlannedSentence, SlotSentence } from "./planned-letter.ts";
import type { Proof } from "./proof.ts";
import { bridgeTo, sayProofs } from "./say-proofs.ts";
import { shownAt } from "./shown-competencies.ts";
import type { Workplace } from "./workplaces.ts";

/** A title must be this near to a listed one to stand for its occupation. */
const SURE_TITLE = 0.85;
const NAMES = { most: 3, fewest: 2 } as const;
const LEAST_WEIGHT = 3;
const LEAST_IMPORTANCE = 3;

/** What the person's occupation shares with coding, shown by their own lines, for those whom coding is new to; further work for a coder. */
export function planChange(ground: LetterGround): PlannedParagraph {
  const rest = ground.workProofs.slice(experienceProofs(ground).length);
  if (!ground.isNewcomer) return { purpose: "proof", sentences: ledProofs(rest, ground) };
  const isTheKind = ground.request.kind === "career-change";
  if (rest.length === 0 && !isTheKind) return { purpose: "career-change", sentences: [] };
  const job = jobSpokenOf(ground.places);
  const shared = job === undefined ? undefined : sharedSentence(job, ground);
  if (shared === undefined) return { purpose: "career-change", sentences: ledProofs(rest, ground) };
  return {
    purpose: "career-change",
    sentences: [
      { ...shared, drop: isTheKind ? 2 : 7 },
      ...rest.flatMap((proof) => [
        ...(proof.place === job ? [] : bridgeTo(proof, ground, 9)),
        ...sayProofs([proof], ground, 8, job),
      ]),
    ],
  };
}

function ledProofs(proofs: readonly Proof[], ground: LetterGround): PlannedSentence[] {
  const [first] = proofs;
  return first === undefined
    ? []
    : [...bridgeTo(first, ground, 9), ...sayProofs(proofs, ground, 8, "nothing")];
}

function sharedSentence(job: Workplace, { request }: LetterGround): SlotSentence | undefined {
  const { language } = request;
  const occupation = occupationOf(job);
  const position = positionPiece(job, language);
  const shown = occupation === undefined ? undefined : sharedNames(job, occupation, request);
  if (position === undefined || shown === undefined) return undefined;
  if (!shown.isShown) return { slot: "shared-general", pieces: { position, names: shown.names } };
  return job.isOngoing
    ? { slot: "shared-now", pieces: { positionNow: position, names: shown.names } }
    : { slot: "shared-past", pieces: { positionPast: position, names: shown.names } };
}

function occupationOf({ occupation, position }: Workplace): Occupation | undefined {
  if (occupation !== undefined) return occupationById(occupation);
  const [best] = position === undefined ? [] : findOccupations(position.text, 1);
  return best === undefined || best.score < SURE_TITLE ? undefined : occupationById(best.occupation);
}

/** Strongest competencies of the occupation that the job's lines show; where they show too few, what the map says of the occupation at large. */
function sharedNames(
  job: Workplace,
  occupation: Occupation,
  { language, career }: LetterGround["request"],
): { names: Piece; isShown: boolean } | undefined {
  const strong = occupation.competencies
    .filter(({ id, weight }) => weight >= LEAST_WEIGHT && Object.hasOwn(COMPETENCY_WORDS, id))
    .map(({ id, weight }) => ({ id, worth: weight * tellingWeight(id, career.target.track) }))
    .filter(({ id }) => tellingWeight(id, career.target.track) >= LEAST_IMPORTANCE)
    .toSorted((one, other) => other.worth - one.worth);
  const shownLines = shownAt(job, career.target.track);
  const shown = strong.filter(({ id }) => shownLines.has(id));
  const isShown = shown.length >= NAMES.fewest;
  const chosen = (isShown ? shown : strong).slice(0, NAMES.most);
  if (chosen.length < NAMES.fewest) return undefined;
  const pieces = chosen.map(({ id }): Piece => {
    const line = isShown ? shownLines.get(id) : undefined;
    return {
      text: (COMPETENCY_WORDS[id]?.need ?? COMPETENCY_WORDS[id]?.name)?.[language] ?? "",
      sources: [
        { kind: "career-map", occupation: occupation.id, competency: id },
        ...(line === undefined ? [] : [recordSource(line.path, line.text, "shows-competency")]),
      ],
    };
  });
  return {
    names: mergePieces(
      joinList(
        pieces.map(({ text }) => text),
        language,
      ),
      pieces,
    ),
    isShown,
  };
}
