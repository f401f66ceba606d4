import type { LetterKind, LetterLength } from "#core/model/letter.ts";
import type { LetterRequest } from "./letter-request.ts";
import { heldPiece, identityPieces, jobSpokenOf, type Pieces } from "./pieces-of-person.ts";
import { postingPieces } from "./pieces-of-posting.ts";
import type { Proof } from "./proof.ts";
import { chooseProofs } from "./proofs.ts";
import { sayDay } from "./said-dates.ts";
import { type Workplace, workplacesOf } from "./workplaces.ts";

/** Everything that a letter can draw on, gathered once. */
export interface LetterGround {
  readonly request: LetterRequest;
  readonly places: readonly Workplace[];
  /** Blanks that any phrase may use: title, employer, who was told of, who the person is. */
  readonly pieces: Pieces;
  /** The job that the opening names, where it names one. */
  readonly openedWith: Workplace | undefined;
  /** From jobs and volunteering, best first. */
  readonly workProofs: readonly Proof[];
  /** From practica, externships and courses, best first. */
  readonly practiceProofs: readonly Proof[];
  /** Whether coding would be a new line of work: no job of the record shows it. */
  readonly isNewcomer: boolean;
}

const MOST_PROOFS: Readonly<Record<LetterLength, { work: number; practice: number }>> = {
  short: { work: 2, practice: 1 },
  "one-page": { work: 3, practice: 2 },
};
/** One who codes for pay has more to show of it. */
const MORE_OF_CODERS: Readonly<Record<LetterLength, number>> = { short: 1, "one-page": 2 };
const AFTER_INTERVIEW = 2;
const CODER = /\bcod(er|ing|ificador|ificadora|ificación)\b/iu;

/** Kinds for people who have met the person: no introduction, little proof. */
export function isAfterInterview(kind: LetterKind): boolean {
  return kind === "follow-up" || kind === "thank-you";
}

export function gatherGround(request: LetterRequest): LetterGround {
  const { career, language, length, kind } = request;
  const places = workplacesOf(career, language);
  const jobs = places.filter((place) => place.kind === "work" || place.kind === "volunteer");
  const practice = places.filter((place) => place.kind !== "work" && place.kind !== "volunteer");
  const isNewcomer = !jobs.some((job) => job.kind === "work" && isCoding(job));
  const most = MOST_PROOFS[length];
  const mostWork = isAfterInterview(kind)
    ? AFTER_INTERVIEW
    : most.work + (isNewcomer ? 0 : MORE_OF_CODERS[length]);
  return {
    request,
    places,
    pieces: {
      ...postingPieces(request),
      ...toldPieces(request),
      ...identityPieces(places, language),
      credentials: heldPiece(request),
    },
    openedWith: isAfterInterview(kind) ? undefined : jobSpokenOf(places),
    workProofs: chooseProofs(request, jobs, mostWork),
    practiceProofs: chooseProofs(request, practice, most.practice),
    isNewcomer,
  };
}

function isCoding({ position, occupation }: Workplace): boolean {
  return CODER.test(position?.text ?? "") || occupation === "medical_coder";
}

function toldPieces({ told, today, language }: LetterRequest): Pieces {
  const { referrer, interviewer, interviewDate, recipient } = told ?? {};
  const addressee = recipient ?? interviewer;
  return {
    ...(referrer === undefined ? {} : { referrer: toldPiece("referrer", referrer) }),
    ...(addressee === undefined ? {} : { recipient: toldPiece("interviewer", addressee) }),
    ...(interviewDate === undefined
      ? {}
      : {
          interviewDate: {
            ...toldPiece("interviewDate", interviewDate),
            text: sayDay(interviewDate, today, language),
          },
        }),
  };
}

function toldPiece(
  field: "referrer" | "interviewer" | "interviewDate",
  quote: string,
): NonNullable<Pieces[string]> {
  return { text: quote.replace(/\s+/g, " ").trim(), sources: [{ kind: "told", field, quote }] };
}
