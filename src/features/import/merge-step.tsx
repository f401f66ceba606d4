import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { findPerson } from "#core/merging/find-person.ts";
import type { Career } from "#core/model/career.ts";
import { recordName } from "#core/model/record-name.ts";
import { Button } from "#ui/button.tsx";
import { RadioCards } from "#ui/radio-cards.tsx";
import { MergeInto } from "./merge-into.tsx";

interface MergeStepProps {
  readonly records: readonly Career[];
  readonly read: Career;
  /** As a record of its own. */
  readonly onNew: () => void;
  /** It is in that record now, or was there already. */
  readonly onOpen: (career: Career) => void;
  readonly onBack: () => void;
}

const NEW = "new";

/** Where what was read goes: into a record of its own, or into one that the person has. */
export function MergeStep({ records, read, onNew, onOpen, onBack }: MergeStepProps) {
  const { t } = useTranslation("import");
  const { ranked, isLikely } = findPerson(records, read);
  const [place, setPlace] = useState<string>(isLikely ? (ranked[0]?.id ?? NEW) : NEW);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const into = ranked.find(({ id }) => id === place);
  const cards = ranked.map((career) => ({
    id: String(career.id),
    title: t("merge.addTo", { name: recordName(career) || t("merge.unnamed") }),
  }));
  const own = { id: NEW, title: t("merge.new"), text: t("merge.newText") };
  return (
    <div data-roomy className="flex flex-col gap-5">
      <h3 ref={heading} tabIndex={-1} className="font-semibold text-lead outline-none">
        {t("merge.title")}
      </h3>
      <RadioCards
        label={t("merge.where")}
        cards={isLikely ? [...cards, own] : [own, ...cards]}
        value={place}
        onChange={setPlace}
      />
      {into === undefined ? (
        <div className="flex flex-wrap justify-end gap-3">
          <Button onPress={onBack}>{t("merge.back")}</Button>
          <Button variant="primary" onPress={onNew}>
            {t("merge.make")}
          </Button>
        </div>
      ) : (
        <MergeInto key={into.id} mine={into} read={read} onDone={() => onOpen(into)} onBack={onBack} />
      )}
    </div>
  );
}
