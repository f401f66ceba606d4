import { useTranslation } from "react-i18next";
import { textFor } from "#core/model/localized-text.ts";
import type { Role } from "#core/model/role.ts";
import { useCareer } from "#state/career-session-context.ts";
import { EntryList } from "../entry-list.tsx";
import { useCompetencyReader } from "../lines/use-competency-reader.ts";
import { moveBy } from "../reorder.ts";
import { useDocumentLanguage } from "../use-document-language.ts";
import { useEdit } from "../use-edit.ts";
import { addJob, removeRole } from "./role-edits.ts";
import { RoleForm } from "./role-form.tsx";
import { RoleLine } from "./role-line.tsx";
import { VolunteerSection } from "./volunteer-section.tsx";

export function WorkStep() {
  const { t } = useTranslation("guide");
  const roles = useCareer((career) => career.work);
  const language = useDocumentLanguage();
  const edit = useEdit();
  const read = useCompetencyReader();
  const add = () => {
    let id = "";
    edit((draft, { newId }) => {
      id = addJob(draft, newId);
    });
    return id;
  };
  return (
    <div className="flex flex-col gap-10">
      <EntryList<Role>
        entries={roles}
        nameOf={(role) => textFor(role.position, language)?.text ?? ""}
        renderLine={(role, isOpen) => <RoleLine role={role} read={read} isOpen={isOpen} />}
        renderForm={(role, open) => <RoleForm key={role.id} role={role} read={read} onAdded={open} />}
        onMove={(id, places) => edit((draft) => moveBy(draft.work, id, places))}
        onRemove={(id) => edit((draft) => removeRole(draft, id))}
        adding={{ label: t("work.add"), empty: t("work.empty"), add }}
      />
      <VolunteerSection />
    </div>
  );
}
