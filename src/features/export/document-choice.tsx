import { useTranslation } from "react-i18next";
import type { Application } from "#core/model/application.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import { useCareer, useCareerSession, useOpenView } from "#state/career-session-context.ts";
import { RadioCards } from "#ui/radio-cards.tsx";

interface DocumentChoiceProps {
  readonly letters: readonly Application[];
  /** The application whose letter is chosen; none: the open resume. */
  readonly value: Application | undefined;
  readonly onChange: (applicationId: string | undefined) => void;
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
    ...letters.map((application) => ({
      id: application.id as string,
      title: t("document.letterText", { posting: nameOf(application) ?? t("document.unnamed") }),
    })),
  ];
  const choose = (id: string) => {
    const view = views.find((each) => each.id === id);
    if (view !== undefined) openView(view.id);
    onChange(view === undefined ? id : undefined);
  };
  return (
    <RadioCards
      label={t("document.label")}
      {...(letters.length === 0 ? { hint: t("document.noLetters") } : {})}
      cards={cards}
      value={value?.id ?? open.id}
      onChange={choose}
    />
  );
}

function nameOf({ letters }: Application): string | undefined {
  const letter = letters.en ?? letters.es;
  const parts = [letter?.jobTitle, letter?.employer].filter(Boolean);
  return parts.length === 0 ? undefined : parts.join(", ");
}
