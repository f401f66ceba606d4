import type { Draft } from "immer";
import { useDeferredValue, useMemo, useState } from "react";
import { type LetterAdvice, letterAdvice } from "#core/letters/letter-advice.ts";
import type { LetterRequest } from "#core/letters/letter-request.ts";
import { acceptParagraph, refreshLetter } from "#core/letters/refresh-letter.ts";
import { writeLetter } from "#core/letters/write-letter.ts";
import { matchPosting } from "#core/matching/match-posting.ts";
import { readPosting } from "#core/matching/read-posting.ts";
import type { ParagraphId } from "#core/model/ids.ts";
import type { Language } from "#core/model/language.ts";
import type { Letter } from "#core/model/letter.ts";
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
export function useLetter(): LetterWork {
  const session = useApplicationSession();
  const language = useOpenView().language;
  const letter = useApplication(({ letters }) => letters[language]);
  const [wishes, setWishes] = useState(FIRST_OPTIONS);
  const options = useMemo(() => (letter === undefined ? wishes : optionsOf(letter)), [letter, wishes]);
  const requestFor = useRequest(language);
  const settled = useDeferredValue(options);
  const fresh = useMemo(() => compose(requestFor(settled)), [requestFor, settled]);
  const shown = letter ?? fresh;

  const store = (next: Letter) => session.edit((draft) => void (draft.letters[language] = next));
  const renew = (next: Letter) => store(letter === undefined ? next : refreshLetter(letter, next).letter);
  const edit: LetterWork["edit"] = (change) =>
    session.edit(({ letters }) => {
      const written = letters[language];
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
    type: (place, change) => session.typing(`${language} ${place}`, () => edit(change)),
  };
}

type RequestFor = (options: LetterOptions) => LetterRequest;

/** What a letter to the open application is written from. */
function useRequest(language: Language): RequestFor {
  const { today, newId } = useServices();
  const career = useCareer((whole) => whole);
  const postingText = useApplication(({ posting }) => posting.text);
  const day = today();
  return useMemo(() => {
    const posting = readPosting(postingText);
    const match = matchPosting(posting, career, { today: day });
    return (options) => ({ career, posting, postingText, match, language, today: day, newId, ...options });
  }, [career, postingText, day, newId, language]);
}

function compose(request: LetterRequest): Letter {
  return { ...writeLetter(request), nameGap: request.nameGap };
}
