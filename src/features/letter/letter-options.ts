import type { LetterRequest } from "#core/letters/letter-request.ts";
import type { Letter, ToldForLetter } from "#core/model/letter.ts";

/** How a letter is asked for. */
export interface LetterOptions extends Pick<LetterRequest, "kind" | "tone" | "length"> {
  readonly told: ToldForLetter;
  readonly nameGap: boolean;
}

export const FIRST_OPTIONS: LetterOptions = {
  kind: "posting",
  tone: "plain",
  length: "one-page",
  told: {},
  nameGap: true,
};

/** How a stored letter was asked for. */
export function optionsOf(letter: Letter | undefined): LetterOptions {
  if (letter === undefined) return FIRST_OPTIONS;
  const { kind, tone, length, told, nameGap } = letter;
  return {
    kind: kind ?? FIRST_OPTIONS.kind,
    tone: tone ?? FIRST_OPTIONS.tone,
    length: length ?? FIRST_OPTIONS.length,
    told: told ?? FIRST_OPTIONS.told,
    nameGap: nameGap ?? FIRST_OPTIONS.nameGap,
  };
}

/** `told` with one answer changed; a blank answer is none. */
export function withTold(told: ToldForLetter, field: keyof ToldForLetter, answer: string): ToldForLetter {
  const { [field]: _, ...others } = told;
  return answer.trim() === "" ? others : { ...others, [field]: answer };
}
