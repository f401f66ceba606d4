import type { Match } from "#core/matching/match.ts";
import type { Posting } from "#core/matching/posting.ts";
import type { Career } from "#core/model/career.ts";
import type { NewId } from "#core/model/ids.ts";
import type { Language } from "#core/model/language.ts";
import type { LetterKind, LetterLength, LetterTone, ToldForLetter } from "#core/model/letter.ts";

/** What a letter is written from. */
export interface LetterRequest {
  readonly career: Career;
  readonly posting: Posting;
  /** The posting as given; the spans of sources count in it. */
  readonly postingText: string;
  readonly match: Match;
  readonly language: Language;
  readonly kind: LetterKind;
  readonly tone: LetterTone;
  readonly length: LetterLength;
  /** `YYYY-MM-DD`: the letter's date, and the day that decides which credentials are active. */
  readonly today: string;
  readonly newId: NewId;
  readonly told?: ToldForLetter;
  /** Whether to say plainly what is asked for and not yet there; said unless this is false. */
  readonly nameGap?: boolean;
}
