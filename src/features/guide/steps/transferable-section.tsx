import { useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { provableSkills } from "#core/career-map/provable-skills.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useCareer, useOpenView } from "#state/career-session-context.ts";
import { TEMPLATES, templateOf } from "#templates/registry.ts";
import { Button } from "#ui/button.tsx";
import { FIELD_HINT } from "#ui/field-frame.tsx";
import { Link } from "#ui/link.tsx";
import { useCompetencyReader } from "../lines/use-competency-reader.ts";
import { SideSection } from "../side-section.tsx";
import { useDocumentLanguage } from "../use-document-language.ts";
import { useViewEdit } from "../use-document-view.ts";
import { withSkillNamed } from "./transferable-edits.ts";
import { TransferableSkillRow } from "./transferable-skill-row.tsx";

const SHOWN_AT_FIRST = 6;

/** What the person's own lines prove; what is chosen is printed with its line, in a section of this document. */
export function TransferableSection() {
  const { t } = useTranslation("guide");
  const hasPlace = templateOf(useOpenView().template).sections.includes("transferable");
  return (
    <SideSection title={t("transferable.title")}>
      <p className={FIELD_HINT}>{t("transferable.text")}</p>
      {hasPlace ? <SkillChoice /> : <OtherDesigns />}
    </SideSection>
  );
}

function SkillChoice() {
  const { t } = useTranslation("guide");
  const view = useOpenView();
  const edit = useViewEdit();
  const provable = useProvable();
  const [isWhole, setIsWhole] = useState(false);
  if (provable === undefined) return <p className={FIELD_HINT}>{t("transferable.reading")}</p>;
  if (provable.length === 0) return <p className={FIELD_HINT}>{t("transferable.none")}</p>;
  const named = new Set(view.transferable?.map(({ competency }) => competency));
  const shown = provable.filter(
    ({ competency }, index) => isWhole || index < SHOWN_AT_FIRST || named.has(competency),
  );
  return (
    <>
      <ul className="w-full border-line border-t">
        {shown.map((skill) => (
          <TransferableSkillRow
            key={skill.competency}
            skill={skill}
            isNamed={named.has(skill.competency)}
            onChange={(isNamed) =>
              edit((draft) => {
                draft.transferable = withSkillNamed(view, provable, skill.competency, isNamed);
              })
            }
          />
        ))}
      </ul>
      {shown.length < provable.length ? (
        <div>
          <Button variant="quiet" onPress={() => setIsWhole(true)}>
            {t("bank.more", { count: provable.length - shown.length })}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** Undefined until the reader is here and the lines are read. */
function useProvable() {
  const career = useDeferredValue(useCareer((record) => record));
  const read = useDeferredValue(useCompetencyReader(), undefined);
  const language = useDocumentLanguage();
  return useMemo(
    () => (read === undefined ? undefined : provableSkills(career, language, read)),
    [career, language, read],
  );
}

/** This design has no place for the section: which ones have. */
function OtherDesigns() {
  const { t } = useTranslation("guide");
  const { language } = useInterfaceLanguage();
  const id = useCareer((career) => career.id);
  const names = TEMPLATES.filter(({ sections }) => sections.includes("transferable")).map(
    (template) => template.names[language],
  );
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  return (
    <p className={FIELD_HINT}>
      {t("transferable.otherDesigns", { designs: list.format(names) })}{" "}
      <Link to={`/r/${id}/design`}>{t("transferable.chooseDesign")}</Link>
    </p>
  );
}
