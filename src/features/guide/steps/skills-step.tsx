import { useTranslation } from "react-i18next";
import { skillGroupIdSchema } from "#core/model/ids.ts";
import { textFor } from "#core/model/localized-text.ts";
import { useCareer } from "#state/career-session-context.ts";
import { EntryList } from "../entry-list.tsx";
import { moveBy, removeById } from "../reorder.ts";
import { ResumeLine } from "../resume-line.tsx";
import { SideSection } from "../side-section.tsx";
import { useDocumentLanguage } from "../use-document-language.ts";
import { useEdit } from "../use-edit.ts";
import { CustomSections } from "./custom-sections.tsx";
import { LanguagesSection } from "./languages-section.tsx";
import { SkillGroupForm } from "./skill-group-form.tsx";
import { TransferableSection } from "./transferable-section.tsx";

export function SkillsStep() {
  const { t } = useTranslation("guide");
  const groups = useCareer((career) => career.skills);
  const language = useDocumentLanguage();
  const edit = useEdit();
  const add = () => {
    let id = "";
    edit((draft, { newId }) => {
      id = newId();
      draft.skills.push({ id: skillGroupIdSchema.parse(id), name: {}, keywords: [] });
    });
    return id;
  };
  return (
    <div className="flex flex-col gap-10">
      <EntryList
        entries={groups}
        nameOf={(group) => textFor(group.name, language)?.text ?? ""}
        render={{
          line: (group, isOpen) => (
            <ResumeLine
              title={textFor(group.name, language)?.text ?? t("skills.ungrouped")}
              under={isOpen ? "" : group.keywords.map(({ text }) => textFor(text, language)?.text).join(", ")}
            />
          ),
          form: (group) => <SkillGroupForm key={group.id} group={group} />,
        }}
        onMove={(id, places) => edit((draft) => moveBy(draft.skills, id, places))}
        onRemove={(id) => edit((draft) => removeById(draft.skills, id))}
        adding={{ label: t("skills.addGroup"), empty: t("skills.empty"), add }}
      />
      <TransferableSection />
      <SideSection title={t("skills.languages")}>
        <LanguagesSection />
      </SideSection>
      <CustomSections />
    </div>
  );
}
