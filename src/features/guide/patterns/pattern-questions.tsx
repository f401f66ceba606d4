import { useTranslation } from "react-i18next";
import type { PatternFacts } from "#core/career-map/bullet-from-pattern.ts";
import type { BulletPattern } from "#core/career-map/occupation.ts";
import type { Language } from "#core/model/language.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { TextField } from "#ui/text-field.tsx";

interface PatternQuestionsProps {
  readonly pattern: BulletPattern;
  readonly language: Language;
  readonly facts: PatternFacts;
  readonly known: PatternFacts;
  readonly onChange: (facts: PatternFacts) => void;
}

/** One plain question for each fact that a line needs; an answer that the person's own words gave says so. */
export function PatternQuestions({ pattern, language, facts, known, onChange }: PatternQuestionsProps) {
  const { t } = useTranslation("guide");
  const { language: interfaceLanguage } = useInterfaceLanguage();
  return Object.entries(pattern.slots).map(([name, { kind, question, example }]) => {
    const answer = facts[name] ?? "";
    const isFromLine = answer !== "" && answer === known[name];
    return (
      <TextField
        key={name}
        label={question[interfaceLanguage]}
        hint={isFromLine ? t("strengthen.fromLine") : t("bank.example", { example: example[language] })}
        value={answer}
        onChange={(fact) => onChange({ ...facts, [name]: fact })}
        inputMode={kind === "number" ? "decimal" : "text"}
      />
    );
  });
}
