import { memo, useState } from "react";
import { useTranslation } from "react-i18next";
import { bulletFromPattern, type PatternFacts } from "#core/career-map/bullet-from-pattern.ts";
import type { BulletTense } from "#core/career-map/fill-pattern.ts";
import type { BulletPattern, Occupation } from "#core/career-map/occupation.ts";
import { highlightIdSchema, type RoleId } from "#core/model/ids.ts";
import { Button } from "#ui/button.tsx";
import { FIELD_HINT } from "#ui/field-frame.tsx";
import { showToast } from "#ui/toast-queue.ts";
import { PatternOffer } from "../patterns/pattern-offer.tsx";
import { useDocumentLanguage } from "../use-document-language.ts";
import { useEdit } from "../use-edit.ts";
import { findRole } from "./role-edits.ts";

const SHOWN_AT_FIRST = 4;

interface PatternBankProps {
  readonly roleId: RoleId;
  readonly occupation: Occupation | undefined;
  readonly tense: BulletTense;
  /** Ids of patterns that lines of the role were made from. */
  readonly used: ReadonlySet<string>;
}

/** Duty lines of this kind of work with the facts left blank: a line joins the role once its questions are answered. */
export const PatternBank = memo(function PatternBank(props: PatternBankProps) {
  const { roleId, occupation, tense, used } = props;
  const { t } = useTranslation("guide");
  const language = useDocumentLanguage();
  const [isWhole, setIsWhole] = useState(false);
  const edit = useEdit();
  const unused = occupation?.patterns.filter(({ id }) => !used.has(id)) ?? [];
  const shown = isWhole ? unused : unused.slice(0, SHOWN_AT_FIRST);
  const add = (pattern: BulletPattern, facts: PatternFacts) => {
    edit((draft, { now, newId }) => {
      const bullet = bulletFromPattern(pattern, facts, { language, tense, now });
      if (!bullet.ok) return;
      findRole(draft, roleId)?.highlights.push({ id: highlightIdSchema.parse(newId()), ...bullet.value });
    });
    showToast({ text: t("bank.added") });
  };
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
          <PatternOffer
            key={pattern.id}
            pattern={pattern}
            language={language}
            tense={tense}
            takeText={t("bank.add")}
            onTake={(facts) => add(pattern, facts)}
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
