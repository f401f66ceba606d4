import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { TitleAmbiguity } from "#core/career-map/ambiguity-of.ts";
import type { OccupationId } from "#core/model/ids.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { RadioCards } from "#ui/radio-cards.tsx";
import { Select } from "#ui/select.tsx";
import type { LineOfWork } from "./use-occupation.ts";

interface OccupationFieldProps {
  readonly lineOfWork: LineOfWork;
  readonly onPick: (occupation: OccupationId) => void;
}

/** The kind of job that a title names: found by itself, open to correction; asked where the title says too little. */
export function OccupationField({ lineOfWork, onPick }: OccupationFieldProps) {
  const [isNoneOfThem, setIsNoneOfThem] = useState(false);
  const { ambiguity } = lineOfWork;
  if (ambiguity === undefined || isNoneOfThem)
    return <OccupationList lineOfWork={lineOfWork} onPick={onPick} />;
  return <OccupationQuestion ambiguity={ambiguity} onPick={onPick} onNone={() => setIsNoneOfThem(true)} />;
}

function OccupationList({ lineOfWork, onPick }: OccupationFieldProps) {
  const { t } = useTranslation("guide");
  const { language } = useInterfaceLanguage();
  const { occupation, choices } = lineOfWork;
  if (choices.length === 0) return null;
  return (
    <Select
      label={t("work.occupation")}
      hint={t("work.occupationHint")}
      options={choices.map(({ id, labels }) => ({ id: id as string, label: labels[language] }))}
      value={occupation?.id ?? null}
      placeholder={t("work.occupationNone")}
      onChange={(picked) => {
        const choice = choices.find(({ id }) => id === picked);
        if (choice !== undefined) onPick(choice.id);
      }}
    />
  );
}

const NONE_OF_THEM = "none-of-them";

interface OccupationQuestionProps {
  readonly ambiguity: TitleAmbiguity;
  readonly onPick: (occupation: OccupationId) => void;
  readonly onNone: () => void;
}

function OccupationQuestion({ ambiguity, onPick, onNone }: OccupationQuestionProps) {
  const { t } = useTranslation("guide");
  const { language } = useInterfaceLanguage();
  const cards = ambiguity.choices.map(({ occupation, label }) => ({
    id: occupation as string,
    title: label[language],
  }));
  return (
    <RadioCards
      label={ambiguity.question[language]}
      hint={t("work.occupationAsked")}
      cards={[...cards, { id: NONE_OF_THEM, title: t("work.occupationOther") }]}
      value={null}
      onChange={(id) => {
        const choice = ambiguity.choices.find(({ occupation }) => occupation === id);
        if (choice === undefined) onNone();
        else onPick(choice.occupation);
      }}
    />
  );
}
