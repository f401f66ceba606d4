import { memo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Occupation } from "#core/career-map/occupation.ts";
import type { RoleId } from "#core/model/ids.ts";
import { isOngoing } from "#core/model/partial-date.ts";
import { useCareer } from "#state/career-session-context.ts";
import { Button } from "#ui/button.tsx";
import { FIELD_HINT } from "#ui/field-frame.tsx";
import { useDocumentLanguage } from "../use-document-language.ts";
import { PatternRow } from "./pattern-row.tsx";

const SHOWN_AT_FIRST = 4;

interface PatternBankProps {
  readonly roleId: RoleId;
  readonly occupation: Occupation | undefined;
}

/** Duty lines of this kind of work with the facts left blank: a line joins the role once its questions are answered. */
export const PatternBank = memo(function PatternBank({ roleId, occupation }: PatternBankProps) {
  const { t } = useTranslation("guide");
  const language = useDocumentLanguage();
  const [isWhole, setIsWhole] = useState(false);
  const isPast = useCareer(({ work }) => !isOngoing(work.find(({ id }) => id === roleId)?.dates ?? {}));
  // As one text: typing in a line leaves it, and what is drawn here, alone.
  const used = useCareer(({ work }) =>
    work
      .find(({ id }) => id === roleId)
      ?.highlights.map(({ source }) => source?.pattern)
      .join(" "),
  )?.split(" ");
  const unused = occupation?.patterns.filter(({ id }) => used?.includes(id) !== true) ?? [];
  const shown = isWhole ? unused : unused.slice(0, SHOWN_AT_FIRST);
  return (
    <section className="flex flex-col items-start gap-2 rounded-md bg-sunk px-4 py-4">
      <h3 className="font-semibold text-note">{t("bank.title")}</h3>
      {occupation === undefined ? <p className={FIELD_HINT}>{t("bank.noOccupation")}</p> : null}
      {occupation !== undefined && unused.length === 0 ? (
        <p className={FIELD_HINT}>{t("bank.none")}</p>
      ) : null}
      {unused.length > 0 ? <p className={FIELD_HINT}>{t("bank.text")}</p> : null}
      <ul className="w-full border-line border-t empty:hidden">
        {shown.map((pattern) => (
          <PatternRow
            key={pattern.id}
            roleId={roleId}
            pattern={pattern}
            language={language}
            tense={isPast ? "past" : "present"}
          />
        ))}
      </ul>
      {unused.length > shown.length ? (
        <Button variant="quiet" onPress={() => setIsWhole(true)}>
          {t("bank.more", { count: unused.length - shown.length })}
        </Button>
      ) : null}
    </section>
  );
});
