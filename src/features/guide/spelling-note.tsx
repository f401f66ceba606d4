import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { CareerLine } from "#core/model/career-lines.ts";
import { findMisspelled, wordsToJudge } from "#core/spelling/find-misspelled.ts";
import { useCareer, useCareerSession } from "#state/career-session-context.ts";
import { useKeepWord, useSpelling } from "#state/use-spelling.ts";
import { QuietAction } from "./quiet-action.tsx";
import { useDocumentLanguage } from "./use-document-language.ts";

interface SpellingNoteProps {
  /** As it is being typed. */
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** The first word that the dictionary doesn't have, what to write instead, and the way to keep it. */
export function SpellingNote({ text, onChange }: SpellingNoteProps) {
  const { t, ready } = useTranslation("review", { useSuspense: false });
  const keep = useKeepWord();
  const [first] = useMisspelled(text);
  if (first === undefined || !ready) return null;
  const { word, from, to, better } = first;
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 text-caption text-soft">
      <span>{t("spelling.is", { word })}</span>
      {better.map((each) => (
        <QuietAction key={each} onPress={() => onChange(text.slice(0, from) + each + text.slice(to))}>
          {t("spelling.write", { word: each })}
        </QuietAction>
      ))}
      <QuietAction onPress={() => keep(word)}>{t("spelling.keep")}</QuietAction>
    </p>
  );
}

/** Rendered again for its own text and words kept, not for the rest of the record. */
function useMisspelled(text: string) {
  const session = useCareerSession();
  const language = useDocumentLanguage();
  const ownWords = useCareer((career) => career.ownWords);
  const lines = useMemo(
    (): CareerLine[] => [{ path: "", part: "work", role: "duty", text, language }],
    [text, language],
  );
  const words = useMemo(() => wordsToJudge(lines), [lines]);
  const spelling = useSpelling(words);
  return useMemo(() => {
    const { record } = session.store.getState();
    return findMisspelled(lines, { ...record, ...(ownWords && { ownWords }) }, spelling);
  }, [lines, session, ownWords, spelling]);
}
