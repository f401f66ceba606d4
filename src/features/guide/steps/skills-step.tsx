import { Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { skillGroupIdSchema } from "#core/model/ids.ts";
import { useCareer } from "#state/career-session-context.ts";
import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { SideSection } from "../side-section.tsx";
import { useEdit } from "../use-edit.ts";
import { LanguagesSection } from "./languages-section.tsx";
import { SkillGroupEditor } from "./skill-group-editor.tsx";

export function SkillsStep() {
  const { t } = useTranslation("guide");
  const groups = useCareer((career) => career.skills);
  const edit = useEdit();
  const addGroup = () =>
    edit((draft, { newId }) => {
      draft.skills.push({ id: skillGroupIdSchema.parse(newId()), name: {}, keywords: [] });
    });
  const addButton = (
    <Button icon={<Plus aria-hidden size={16} />} onPress={addGroup}>
      {t("skills.addGroup")}
    </Button>
  );
  return (
    <div className="flex flex-col gap-10">
      <SideSection title={t("skills.groups")}>
        {groups.length === 0 ? (
          <EmptyState title={t("skills.groups")} text={t("skills.empty")} action={addButton} />
        ) : (
          <div className="flex flex-col items-start gap-4">
            <ul className="w-full border-line border-t">
              {groups.map((group, index) => (
                <SkillGroupEditor key={group.id} group={group} index={index} count={groups.length} />
              ))}
            </ul>
            {addButton}
          </div>
        )}
      </SideSection>
      <LanguagesSection />
    </div>
  );
}
