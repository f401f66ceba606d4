import type { LetterKind } from "#core/model/letter.ts";
import type { LetterGround } from "./letter-ground.ts";
import { planChange } from "./plan-change.ts";
import { planClosing } from "./plan-closing.ts";
import { planExperience } from "./plan-experience.ts";
import { planGap } from "./plan-gap.ts";
import { planOpening } from "./plan-opening.ts";
import { planTraining } from "./plan-training.ts";
import type { PlannedParagraph } from "./planned-letter.ts";

type Planner = (ground: LetterGround) => PlannedParagraph;

/** Which paragraphs a kind of letter has, in order. */
const PARAGRAPHS: Readonly<Record<LetterKind, readonly Planner[]>> = {
  posting: [planOpening, planExperience, planChange, planTraining, planGap, planClosing],
  "career-change": [planOpening, planChange, planExperience, planTraining, planGap, planClosing],
  externship: [planOpening, planTraining, planExperience, planClosing],
  referral: [planOpening, planExperience, planChange, planTraining, planGap, planClosing],
  "follow-up": [planOpening, planExperience, planClosing],
  "thank-you": [planOpening, planExperience, planClosing],
};

/** Which facts go into which paragraph, for which ask; no words yet. */
export function planLetter(ground: LetterGround): PlannedParagraph[] {
  return PARAGRAPHS[ground.request.kind]
    .map((plan) => plan(ground))
    .filter(({ sentences }) => sentences.length > 0);
}
