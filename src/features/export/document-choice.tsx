import { useTranslation } from "react-i18next";
import { lettersIn } from "#core/model/application.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import { useCareer, useCareerSession, useOpenView } from "#state/career-session-context.ts";
import { RadioCards } from "#ui/radio-cards.tsx";
import type { ChosenLetter } from "./chosen-document.ts";

interface DocumentChoiceProps {
  readonly letters: readonly ChosenLetter[];
  /** The letter that is chosen; none: the open resume. */
  readonly value: ChosenLetter | undefined;
  readonly onChange: (letter: ChosenLetter | undefined) => void;
}

/** One of the record's resumes, which is then the open one, or a letter. */
export function DocumentChoice({ letters, value, onChange }: DocumentChoiceProps) {
  const { t } = useTranslation(["export", "common"]);
  const { openView } = useCareerSession();
  const views = useCareer((career) => career.views);
  const open = useOpenView();
  const titleOf = ({ name }: ResumeView) => name.trim() || t("document.resume");
  const cards = [
    ...views.map((view) => ({
      id: view.id as string,
      title: titleOf(view),
      text: views.length > 1 ? t(`common:languages.${view.language}`) : t("document.resumeText"),
    })),
    ...letters.map((letter) => ({
      id: idOf(letter),
      title: t(`document.letters.${letter.slot}`, { posting: nameOf(letter) ?? t("document.unnamed") }),
    })),
  ];
  const choose = (id: string) => {
    const view = views.find((each) => each.id === id);
    if (view !== undefined) openView(view.id);
    onChange(letters.find((letter) => idOf(letter) === id));
  };
  return (
    <RadioCards
      label={t("document.label")}
      {...(letters.length === 0 ? { hint: t("document.noLetters") } : {})}
      cards={cards}
      value={value === undefined ? open.id : idOf(value)}
      onChange={choose}
    />
  );
}

function idOf({ application, slot }: ChosenLetter): string {
  return `${application.id} ${slot}`;
}

function nameOf({ application, slot }: ChosenLetter): string | undefined {
  const { en, es } = lettersIn(application, slot);
  const letter = en ?? es;
  const parts = [letter?.jobTitle, letter?.employer].filter(Boolean);
  return parts.length === 0 ? undefined : parts.join(", ");
}
