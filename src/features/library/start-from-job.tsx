import { useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
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
  const found = useMemo(() => findOccupations(settled, MOST_SHOWN), [settled]);
  const chosen = found.find(({ occupation }) => occupation === picked) ?? found[0];
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
      {settled.trim() !== "" && found.length === 0 ? (
        <p className="text-note text-soft">{t("job.notFound")}</p>
      ) : null}
      {found.length > 0 ? (
        <RadioCards
          label={t("job.list")}
          cards={found.map(({ occupation, labels }) => ({
            id: occupation as string,
            title: labels[language],
          }))}
          value={chosen?.occupation ?? null}
          onChange={(id) => setPicked(found.find(({ occupation }) => occupation === id)?.occupation)}
        />
      ) : null}
    </Dialog>
  );
}
