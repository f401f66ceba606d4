import { useTranslation } from "react-i18next";
import type { Application } from "#core/model/application.ts";
import { RadioCards } from "#ui/radio-cards.tsx";

const RESUME = "resume";

interface DocumentChoiceProps {
  readonly letters: readonly Application[];
  /** The application whose letter is chosen; none: the resume. */
  readonly value: Application | undefined;
  readonly onChange: (applicationId: string | undefined) => void;
}

export function DocumentChoice({ letters, value, onChange }: DocumentChoiceProps) {
  const { t } = useTranslation("export");
  const cards = [
    { id: RESUME, title: t("document.resume"), text: t("document.resumeText") },
    ...letters.map((application) => ({
      id: application.id as string,
      title: t("document.letterText", { posting: nameOf(application) ?? t("document.unnamed") }),
    })),
  ];
  return (
    <RadioCards
      label={t("document.label")}
      {...(letters.length === 0 ? { hint: t("document.noLetters") } : {})}
      cards={cards}
      value={value?.id ?? RESUME}
      onChange={(id) => onChange(id === RESUME ? undefined : id)}
    />
  );
}

function nameOf({ letters }: Application): string | undefined {
  const letter = letters.en ?? letters.es;
  const parts = [letter?.jobTitle, letter?.employer].filter(Boolean);
  return parts.length === 0 ? undefined : parts.join(", ");
}
