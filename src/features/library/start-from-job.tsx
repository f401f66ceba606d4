import { useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { ambiguityOf, type TitleAmbiguity } from "#core/career-map/ambiguity-of.ts";
import { findOccupations } from "#core/career-map/find-occupations.ts";
import type { OccupationId } from "#core/model/ids.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { RadioCards } from "#ui/radio-cards.tsx";
import { TextField } from "#ui/text-field.tsx";
import type { PastJob } from "./career-copies.ts";

const MOST_SHOWN = 3;

interface StartFromJobProps {
  readonly onStart: (job: PastJob) => void;
  readonly onClose: () => void;
}

/** A past job in the person's own words; what it is in the map is found, and can be corrected. */
export function StartFromJob({ onStart, onClose }: StartFromJobProps) {
  const { t } = useTranslation(["library", "common"]);
  const { language } = useInterfaceLanguage();
  const [title, setTitle] = useState("");
  const [picked, setPicked] = useState<OccupationId>();
  const settled = useDeferredValue(title);
  const { question, choices } = useMemo(() => choicesFor(settled), [settled]);
  const chosen =
    choices.find(({ occupation }) => occupation === picked) ?? (question ? undefined : choices[0]);
  const start = () => {
    if (title.trim() !== "") onStart({ title: title.trim(), occupation: chosen?.occupation });
  };
  return (
    <Dialog
      title={t("job.title")}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t("common:cancel")}</Button>
          <Button variant="primary" onPress={start} isDisabled={title.trim() === ""}>
            {t("job.action")}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        <TextField
          isFocusedFirst
          label={t("job.label")}
          hint={t("job.hint")}
          value={title}
          onChange={setTitle}
        />
      </form>
      {settled.trim() !== "" && choices.length === 0 ? (
        <p className="text-note text-soft">{t("job.notFound")}</p>
      ) : null}
      {choices.length > 0 ? (
        <RadioCards
          label={question?.[language] ?? t("job.list")}
          cards={choices.map(({ occupation, label }) => ({
            id: occupation as string,
            title: label[language],
          }))}
          value={chosen?.occupation ?? null}
          onChange={(id) => setPicked(choices.find(({ occupation }) => occupation === id)?.occupation)}
        />
      ) : null}
    </Dialog>
  );
}

interface JobChoices extends Pick<TitleAmbiguity, "choices"> {
  /** Asked where the title says too little; the person answers, nothing is guessed. */
  readonly question?: TitleAmbiguity["question"];
}

function choicesFor(title: string): JobChoices {
  const found = findOccupations(title, MOST_SHOWN).map(({ occupation, labels }) => ({
    occupation,
    label: labels,
  }));
  return ambiguityOf(title) ?? { choices: found };
}
