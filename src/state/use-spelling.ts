import { useCallback, useEffect, useState } from "react";
import type { Language } from "#core/model/language.ts";
import { type Spelling, withOwnWord } from "#core/spelling/find-misspelled.ts";
import { useCareerSession } from "./career-session-context.ts";
import { useServices } from "./services-context.ts";

/** Nobody is interrupted while writing: words are judged once the hands rest, milliseconds. */
const REST_MS = 900;

/** How words are spelled, as far as it is known; anew once the words given were judged in the worker. */
export function useSpelling(words: Readonly<Record<Language, readonly string[]>>): Spelling {
  const { spelling: client } = useServices();
  const [spelling, setSpelling] = useState<Spelling>(() => client.spelling);
  const asked = JSON.stringify([words.en, words.es]);
  useEffect(() => {
    let isStopped = false;
    const judge = async () => {
      const [en = [], es = []]: string[][] = JSON.parse(asked);
      const isKnown = await client.judge({ en, es });
      if (isKnown && !isStopped)
        setSpelling(() => (word: string, language: Language) => client.spelling(word, language));
    };
    const timer = setTimeout(() => void judge(), REST_MS);
    return () => {
      isStopped = true;
      clearTimeout(timer);
    };
  }, [asked, client]);
  return spelling;
}

/** Keeps a word with the record as right, as one step of undo. */
export function useKeepWord(): (word: string) => void {
  const session = useCareerSession();
  return useCallback(
    (word) =>
      session.edit((draft) => {
        draft.ownWords = withOwnWord(draft.ownWords, word);
      }),
    [session],
  );
}
