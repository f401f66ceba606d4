import { useTranslation } from "react-i18next";
import type { PatternFacts } from "#core/career-map/bullet-from-pattern.ts";
import { type BulletTense, fillPattern } from "#core/career-map/fill-pattern.ts";
import type { BulletPattern } from "#core/career-map/occupation.ts";
import { patternParts } from "#core/career-map/pattern-parts.ts";
import type { Language } from "#core/model/language.ts";

interface PatternWordsProps {
  readonly pattern: BulletPattern;
  readonly facts: PatternFacts;
  readonly language: Language;
  readonly tense: BulletTense;
}

/** The line as it will read; until every fact is there, with a rule where each of them will stand. */
export function PatternWords({ pattern, facts, language, tense }: PatternWordsProps) {
  const { t } = useTranslation("guide");
  const filled = fillPattern(pattern, facts, language, tense);
  if (filled.ok) return <span lang={language}>{filled.value}</span>;
  return (
    <span lang={language}>
      {patternParts(pattern.text[language], tense).map((part, index) => {
        const key = `${index}-${part.kind}`;
        if (part.kind === "words") return <span key={key}>{part.text}</span>;
        const fact = facts[part.name]?.trim();
        if (fact) return <strong key={key}>{fact}</strong>;
        return (
          <span key={key} className="mx-0.5 inline-block w-10 border-edge border-b">
            <span className="sr-only">{t("bank.blank")}</span>
          </span>
        );
      })}
    </span>
  );
}
