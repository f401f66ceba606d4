import type { Language } from "#core/model/language.ts";
import type { Sentence, SentenceSource } from "#core/model/letter.ts";
import { seedOf, shuffleBySeed } from "./choose-row.ts";
import { COMPETENCY_WORDS } from "./competency-words-table.ts";
import type { FrameForm } from "./framed-line.ts";
import { isAfterInterview, type LetterGround } from "./letter-ground.ts";
import type { ProofEnding } from "./phrase-table.ts";
import { studyPieces } from "./pieces-of-person.ts";
import { otherRolePiece, type PlaceKnown, samePlacePiece, wherePiece } from "./places-words.ts";
import type { PlannedSentence } from "./planned-letter.ts";
import type { Proof } from "./proof.ts";
import { tellingCompetency } from "./say-competency.ts";
import type { Workplace } from "./workplaces.ts";

/** Proofs as sentences, those of one place together; each one further on is dropped sooner. `spokenOf`: the job that the sentence before speaks of, where it isn't the opening that does. */
export function sayProofs(
  proofs: readonly Proof[],
  ground: LetterGround,
  drop: number,
  spokenOf: Workplace | "nothing" | "opening" = "opening",
): PlannedSentence[] {
  const ordered = byPlace(proofs);
  return ordered.map((proof, at) => {
    const known =
      spokenOf === "opening"
        ? knownOf(proof.place, ground)
        : spokenOf === "nothing"
          ? "new"
          : knownAfter(spokenOf, proof.place);
    return sayProof(
      proof,
      ordered[at - 1]?.place,
      known,
      ground.request.language,
      drop + 2 * proofs.indexOf(proof),
    );
  });
}

function byPlace(proofs: readonly Proof[]): Proof[] {
  const places = [...new Set(proofs.map(({ place }) => place))];
  return places.flatMap((place) => proofs.filter((proof) => proof.place === place));
}

function sayProof(
  { place, form, did }: Proof,
  before: Workplace | undefined,
  known: PlaceKnown,
  language: Language,
  drop: number,
): PlannedSentence {
  const ending = endingOf(form, place);
  const isNext = known !== "current-job" && before !== undefined && isOtherRole(place, before);
  const otherRole = isNext ? otherRolePiece(place, language) : undefined;
  return {
    slot: `${before === place ? "also" : "proof"}.${ending}`,
    pieces: {
      where: otherRole ?? wherePiece(place, language, known),
      same: samePlacePiece(place, language),
      did,
    },
    drop,
  };
}

/** Practice and volunteering are no charge that one holds: Spanish says so in other words. */
function endingOf(form: FrameForm, { kind, isOngoing }: Workplace): ProofEnding {
  if (form === "finite") return form;
  if (kind !== "work") return `${form}-practice`;
  return form === "noun" && isOngoing ? "noun-now" : form;
}

/** Another job at the same organization. */
function isOtherRole(place: Workplace, other: Workplace): boolean {
  const name = place.organization?.text;
  const areJobs = place.kind === "work" && other.kind === "work";
  return areJobs && place !== other && name !== undefined && other.organization?.text === name;
}

function knownAfter(named: Workplace, place: Workplace): PlaceKnown {
  if (named === place) return "just-named";
  return isOtherRole(place, named) ? "other-role" : "new";
}

/** The opening names the job held now, or the last one; the study names its school. */
function knownOf(place: Workplace, ground: LetterGround): PlaceKnown {
  if (!isAfterInterview(ground.request.kind) && isAtSchool(place, ground)) return "at-school";
  const opened = ground.openedWith;
  if (opened === undefined) return "new";
  if (opened === place) return place.isOngoing ? "current-job" : "new";
  return isOtherRole(place, opened) ? "other-role" : "new";
}

/** Whether a course or practice was at the school that the sentence on the study names. */
export function isAtSchool({ kind, organization }: Workplace, { request }: LetterGround): boolean {
  if (kind === "work" || kind === "volunteer" || organization === undefined) return false;
  const study = studyPieces(request.career, request.language, request.today);
  return study?.pieces["school"]?.text === organization.text;
}

/** What is true of coding and leads to the proof; nothing where the proof shows no competency. */
export function bridgeTo(proof: Proof, { request }: LetterGround, drop: number): PlannedSentence[] {
  const id = tellingCompetency(proof, request.language);
  const lines = id === undefined ? undefined : COMPETENCY_WORDS[id]?.bridge[request.language];
  if (id === undefined || lines === undefined) return [];
  const { occupation } = proof.place;
  const ready = lines.map((text, at): Sentence => {
    const source: SentenceSource =
      occupation === undefined
        ? { kind: "phrase", phrase: `bridge/${id}/${at}` }
        : { kind: "career-map", occupation, competency: id };
    return { text, sources: [source] };
  });
  return [{ ready: shuffleBySeed(ready, seedOf(`${request.postingText}/${request.kind}/${id}`)), drop }];
}
