import type { Draft } from "immer";
import { useDeferredValue, useMemo, useState } from "react";
import { type LetterAdvice, letterAdvice } from "#core/letters/letter-advice.ts";
import type { LetterRequest } from "#core/letters/letter-request.ts";
import { acceptParagraph, refreshLetter } from "#core/letters/refresh-letter.ts";
import { writeLetter } from "#core/letters/write-letter.ts";
import { readCorrected } from "#core/matching/correct-posting.ts";
import { matchPosting } from "#core/matching/match-posting.ts";
import { type LetterSlot, lettersIn } from "#core/model/application.ts";
import type { ParagraphId } from "#core/model/ids.ts";
import type { Language } from "#core/model/language.ts";
import type { Letter, ToldForLetter } from "#core/model/letter.ts";
import { useApplication, useApplicationSession } from "#state/application-session-context.ts";
import { useCareer, useOpenView } from "#state/career-session-context.ts";
import { useServices } from "#state/services-context.ts";
import { FIRST_OPTIONS, type LetterOptions, optionsOf } from "./letter-options.ts";
import { type OutdatedParts, outdatedParts } from "./outdated-parts.ts";

export interface LetterWork {
  readonly language: Language;
  /** As stored; undefined while none is written in this language. */
  readonly letter: Letter | undefined;
  /** As it would be written today, without the person's own words. */
  readonly fresh: Letter;
  readonly options: LetterOptions;
  readonly outdated: OutdatedParts;
  readonly advice: readonly LetterAdvice[];
  /** A stored letter is written again at once; the person's own words stay. */
  readonly choose: (options: LetterOptions) => void;
  /** Stores the letter as it would be written today; the person's own words stay. */
  readonly write: () => void;
  /** The person has seen that what they worded was first written from something else. */
  readonly accept: (id: ParagraphId) => void;
  readonly edit: (change: (letter: Draft<Letter>) => void) => void;
  /** As `edit`, for what is typed: what is typed in one go in the same place is one step of undo. */
  readonly type: (place: string, change: (letter: Draft<Letter>) => void) => void;
}

/** The letter of the open application in the document's language. */
export function useLetter(slot: LetterSlot): LetterWork {
  const session = useApplicationSession();
  const language = useOpenView().language;
  const letter = useApplication((application) => lettersIn(application, slot)[language]);
  const told = useTold(slot);
  const [wishes, setWishes] = useState<LetterOptions>({
    ...FIRST_OPTIONS,
    ...(slot === "application" ? {} : { kind: slot, length: "short" as const, told }),
  });
  const options = useMemo(() => (letter === undefined ? wishes : optionsOf(letter)), [letter, wishes]);
  const requestFor = useRequest(language);
  const settled = useDeferredValue(options);
  const fresh = useMemo(() => compose(requestFor(settled)), [requestFor, settled]);
  const shown = letter ?? fresh;

  const store = (next: Letter) =>
    session.edit((draft) => {
      if (slot === "application") draft.letters[language] = next;
      else draft.laterLetters[slot] = { ...draft.laterLetters[slot], [language]: next };
    });
  const renew = (next: Letter) => store(letter === undefined ? next : refreshLetter(letter, next).letter);
  const edit: LetterWork["edit"] = (change) =>
    session.edit((draft) => {
      const written = lettersIn(draft, slot)[language];
      if (written !== undefined) change(written);
    });
  return {
    language,
    letter,
    fresh,
    options,
    outdated: useMemo(() => outdatedParts(letter, fresh), [letter, fresh]),
    advice: useMemo(() => letterAdvice(requestFor(settled), shown), [requestFor, settled, shown]),
    choose: (next) => {
      setWishes(next);
      if (letter !== undefined) renew(compose(requestFor(next)));
    },
    write: () => renew(compose(requestFor(options))),
    accept: (id) => {
      if (letter !== undefined) store(acceptParagraph(letter, fresh, id));
    },
    edit,
    type: (place, change) => session.typing(`${slot} ${language} ${place}`, () => edit(change)),
  };
}

/** What the application already knows for a later letter: whom one has talked to, and when. */
function useTold(slot: LetterSlot): ToldForLetter {
  const { contact, dates, standing } = useApplication((application) => application);
  const hasTalked = standing.status === "interview" || standing.status === "offer";
  if (slot === "application" || !hasTalked) return {};
  return {
    ...(contact.name === undefined ? {} : { interviewer: contact.name }),
    ...(dates.interview === undefined ? {} : { interviewDate: dates.interview }),
  };
}

type RequestFor = (options: LetterOptions) => LetterRequest;

/** What a letter to the open application is written from. */
function useRequest(language: Language): RequestFor {
  const { today, newId } = useServices();
  const career = useCareer((whole) => whole);
  const given = useApplication(({ posting }) => posting);
  const day = today();
  return useMemo(() => {
    const posting = readCorrected(given);
    const postingText = given.text;
    const match = matchPosting(posting, career, { today: day });
    return (options) => ({ career, posting, postingText, match, language, today: day, newId, ...options });
  }, [career, given, day, newId, language]);
}

function compose(request: LetterRequest): Letter {
  return { ...writeLetter(request), nameGap: request.nameGap };
}
