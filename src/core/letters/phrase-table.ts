import type { LetterKind, LetterTone } from "#core/model/letter.ts";

export type ProofEnding =
  | "finite"
  | "infinitive"
  | "infinitive-practice"
  | "noun"
  | "noun-now"
  | "noun-practice";

/** A place in a letter that a phrase is chosen for. */
export type Slot =
  | `opening.${LetterKind}`
  | "opening.follow-up.applied"
  | "identity"
  | "hook"
  | "lead.quote"
  | "lead.after"
  | `${"proof" | "also"}.${ProofEnding}`
  | "education"
  | "education-ahead"
  | "practice"
  | "skills"
  | "shared-now"
  | "shared-past"
  | "shared-general"
  | "gap.apprentice"
  | "gap.scheduled"
  | "gap.planned"
  | "gap.training-only"
  | "motive"
  | "offer.externship"
  | "talk"
  | "talk.follow-up"
  | "talk.thank-you"
  | "contact"
  | "thanks"
  | "thanks.follow-up"
  | "thanks.thank-you"
  | "salutation.person"
  | "salutation.team"
  | "sign-off";

/** Phrases of a slot: those of any tone, and those of one. `{name}` is a blank; a phrase whose blanks can't all be filled is passed over. */
export type SlotPhrases = { readonly [tone in LetterTone | "any"]?: readonly string[] };
export type PhraseTable = Readonly<Record<Slot, SlotPhrases>>;
