import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { PatternFacts } from "#core/career-map/bullet-from-pattern.ts";
import { COMPETENCIES } from "#core/career-map/competencies.ts";
import { type BulletTense, fillPattern } from "#core/career-map/fill-pattern.ts";
import type { BulletPattern } from "#core/career-map/occupation.ts";
import type { Language } from "#core/model/language.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { Button } from "#ui/button.tsx";
import { PatternQuestions } from "./pattern-questions.tsx";
import { PatternWords } from "./pattern-words.tsx";

interface PatternOfferProps {
  readonly pattern: BulletPattern;
  readonly language: Language;
  readonly tense: BulletTense;
  /** Facts that the person already wrote elsewhere. */
  readonly known?: PatternFacts;
  readonly isOpenAtFirst?: boolean;
  readonly takeText: string;
  readonly onTake: (facts: PatternFacts) => void;
}

const NONE: PatternFacts = {};

/** A line in waiting: its words with blanks, and the plain questions that fill them. */
export function PatternOffer(props: PatternOfferProps) {
  const { pattern, language, tense, known = NONE, isOpenAtFirst = false, takeText, onTake } = props;
  const { t } = useTranslation("guide");
  const { language: interfaceLanguage } = useInterfaceLanguage();
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const [facts, setFacts] = useState(known);
  const isFilled = fillPattern(pattern, facts, language, tense).ok;
  const hasQuestions = Object.keys(pattern.slots).length > 0;
  const competency = COMPETENCIES.find(({ id }) => id === pattern.competency);
  return (
    <li className="flex flex-col gap-2 border-line border-b py-3">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 sm:flex-nowrap">
        <p className="min-w-0 text-note">
          <PatternWords pattern={pattern} facts={facts} language={language} tense={tense} />
          <em className="block text-accent text-caption">{competency?.labels[interfaceLanguage]}</em>
        </p>
        {isOpen ? null : (
          <span className="shrink-0 whitespace-nowrap">
            <Button onPress={hasQuestions ? () => setIsOpen(true) : () => onTake(facts)}>
              {hasQuestions ? t("bank.open") : takeText}
            </Button>
          </span>
        )}
      </div>
      {isOpen ? (
        <div className="flex animate-rise flex-col gap-3 pb-1">
          <PatternQuestions
            pattern={pattern}
            language={language}
            facts={facts}
            known={known}
            onChange={setFacts}
          />
          <div className="flex flex-wrap gap-2">
            <Button variant="primary" onPress={() => onTake(facts)} isDisabled={!isFilled}>
              {takeText}
            </Button>
            <Button variant="quiet" onPress={() => setIsOpen(false)}>
              {t("bank.cancel")}
            </Button>
          </div>
        </div>
      ) : null}
    </li>
  );
}
