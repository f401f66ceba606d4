import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useGrammar, useGrammarState } from "#state/use-grammar.ts";
import { QuietAction } from "./quiet-action.tsx";
import { useDocumentLanguage } from "./use-document-language.ts";

interface GrammarNoteProps {
  /** As it is being typed. */
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** For who asked for it: the first words of an English text that look wrong together, and what to write instead. */
export function GrammarNote(props: GrammarNoteProps) {
  const isOff = useGrammarState() === "off";
  const language = useDocumentLanguage();
  return isOff || language !== "en" ? null : <FirstSlip {...props} />;
}

function FirstSlip({ text, onChange }: GrammarNoteProps) {
  const { t, ready } = useTranslation("review", { useSuspense: false });
  const grammar = useGrammar(useMemo(() => [text], [text]));
  const [first] = grammar(text);
  if (first === undefined || !ready) return null;
  const { from, to, better } = first;
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 text-caption text-soft">
      <span>{t("grammar.is", { found: text.slice(from, to) })}</span>
      {better.slice(0, 3).map((each) => (
        <QuietAction key={each} onPress={() => onChange(text.slice(0, from) + each + text.slice(to))}>
          {t("grammar.write", { better: each })}
        </QuietAction>
      ))}
    </p>
  );
}
