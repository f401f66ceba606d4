import { useState } from "react";
import { useTranslation } from "react-i18next";
import { COMPETENCIES } from "#core/career-map/competencies.ts";
import { type BulletTense, fillPattern } from "#core/career-map/fill-pattern.ts";
import type { BulletPattern } from "#core/career-map/occupation.ts";
import { pairFacts } from "#core/career-map/pair-facts.ts";
import { patternParts } from "#core/career-map/pattern-parts.ts";
import { highlightIdSchema, type RoleId } from "#core/model/ids.ts";
import { type Language, otherLanguage } from "#core/model/language.ts";
import { type LocalizedText, withSide } from "#core/model/localized-text.ts";
import type { Timestamp } from "#core/model/timestamp.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/text-field.tsx";
import { showToast } from "#ui/toast-queue.ts";
import { useEdit } from "../use-edit.ts";
import { findRole } from "./role-edits.ts";

interface PatternRowProps {
  readonly roleId: RoleId;
  readonly pattern: BulletPattern;
  readonly language: Language;
  readonly tense: BulletTense;
}

type Facts = Readonly<Record<string, string>>;

export function PatternRow({ roleId, pattern, language, tense }: PatternRowProps) {
  const { t } = useTranslation("guide");
  const { language: interfaceLanguage } = useInterfaceLanguage();
  const edit = useEdit();
  const [isOpen, setIsOpen] = useState(false);
  const [facts, setFacts] = useState<Facts>({});
  const filled = fillPattern(pattern, facts, language, tense);
  const competency = COMPETENCIES.find(({ id }) => id === pattern.competency);

  const add = () => {
    if (!filled.ok) return;
    edit((draft, { now, newId }) => {
      findRole(draft, roleId)?.highlights.push({
        id: highlightIdSchema.parse(newId()),
        text: bothSides(pattern, facts, language, tense, now),
        source: { pattern: pattern.id, competency: pattern.competency, slots: { ...facts } },
      });
    });
    showToast({ text: t("bank.added") });
  };
  const questions = Object.entries(pattern.slots);
  return (
    <li className="flex flex-col gap-2 border-line border-b py-3">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 sm:flex-nowrap">
        <p className="min-w-0 text-note">
          <span lang={language}>
            {filled.ok ? (
              filled.value
            ) : (
              <Blanks pattern={pattern} facts={facts} language={language} tense={tense} />
            )}
          </span>
          <em className="block text-accent text-caption">{competency?.labels[interfaceLanguage]}</em>
        </p>
        {isOpen ? null : (
          <span className="shrink-0 whitespace-nowrap">
            <Button onPress={questions.length === 0 ? add : () => setIsOpen(true)}>
              {t(questions.length === 0 ? "bank.add" : "bank.open")}
            </Button>
          </span>
        )}
      </div>
      {isOpen ? (
        <div className="flex animate-rise flex-col gap-3 pb-1">
          {questions.map(([name, slot]) => (
            <TextField
              key={name}
              label={slot.question[interfaceLanguage]}
              hint={t("bank.example", { example: slot.example[language] })}
              value={facts[name] ?? ""}
              onChange={(fact) => setFacts((given) => ({ ...given, [name]: fact }))}
              inputMode={slot.kind === "number" ? "decimal" : "text"}
            />
          ))}
          <div className="flex flex-wrap gap-2">
            <Button variant="primary" onPress={add} isDisabled={!filled.ok}>
              {t("bank.add")}
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

interface BlanksProps extends Pick<PatternRowProps, "pattern" | "language" | "tense"> {
  readonly facts: Facts;
}

/** The line with a rule where each fact will stand, and the facts given so far. */
function Blanks({ pattern, facts, language, tense }: BlanksProps) {
  const { t } = useTranslation("guide");
  return patternParts(pattern.text[language], tense).map((part, index) => {
    const key = `${index}-${part.kind}`;
    if (part.kind === "words") return <span key={key}>{part.text}</span>;
    const fact = facts[part.name]?.trim();
    if (fact) return <strong key={key}>{fact}</strong>;
    return (
      <span key={key} className="mx-0.5 inline-block w-10 border-edge border-b">
        <span className="sr-only">{t("bank.blank")}</span>
      </span>
    );
  });
}

/** Both sides at once where the facts read the same in either language; words of the person's own stay on their side. */
function bothSides(
  pattern: BulletPattern,
  facts: Facts,
  language: Language,
  tense: BulletTense,
  now: Timestamp,
): LocalizedText {
  const other = otherLanguage(language);
  const sides = [
    { side: language, slots: facts },
    { side: other, slots: pairFacts(pattern, facts, language) },
  ];
  return sides.reduce<LocalizedText>((text, { side, slots }) => {
    const filled = slots && fillPattern(pattern, slots, side, tense);
    return filled?.ok ? withSide(text, side, filled.value, now) : text;
  }, {});
}
