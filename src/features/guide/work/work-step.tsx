import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { textFor } from "#core/model/localized-text.ts";
import type { Role } from "#core/model/role.ts";
import { useCareer } from "#state/career-session-context.ts";
import { EntryList } from "../entry-list.tsx";
import { useCompetencyReader } from "../lines/use-competency-reader.ts";
import { useDocumentLanguage } from "../use-document-language.ts";
import { useEdit } from "../use-edit.ts";
import { addJob, blockAt, employerOf, isOneOfSeveral, moveRole, removeRole } from "./role-edits.ts";
import { RoleForm } from "./role-form.tsx";
import { RoleLine } from "./role-line.tsx";
import { VolunteerSection } from "./volunteer-section.tsx";

export function WorkStep() {
  const { t } = useTranslation("guide");
  const roles = useCareer((career) => career.work);
  const language = useDocumentLanguage();
  const edit = useEdit();
  const read = useCompetencyReader();
  const line = useCallback(
    (role: Role, isOpen: boolean) => <RoleLine role={role} read={read} isOpen={isOpen} />,
    [read],
  );
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
        openAtFirst={onlyBegun(roles)}
        nameOf={(role) => textFor(role.position, language)?.text ?? ""}
        render={{
          line,
          groupHead: (role) => (isFirstOfSeveral(roles, role) ? <EmployerLine role={role} /> : null),
          form: (role, open) => <RoleForm key={role.id} role={role} read={read} onAdded={open} />,
        }}
        onMove={(id, places) => edit((draft) => moveRole(draft, id, places))}
        onRemove={(id) => edit((draft) => removeRole(draft, id))}
        adding={{ label: t("work.add"), empty: t("work.empty"), add }}
      />
      <VolunteerSection />
    </div>
  );
}

/** A first job of which nothing but its title is known: its questions are what the person came for. */
function onlyBegun(roles: readonly Role[]): string | undefined {
  const [role, ...others] = roles;
  return others.length === 0 && role?.highlights.length === 0 ? role.id : undefined;
}

function isFirstOfSeveral(roles: readonly Role[], role: Role): boolean {
  return isOneOfSeveral(roles, role) && blockAt(roles, roles.indexOf(role))[0] === roles.indexOf(role);
}

/** The employer of the roles that follow. */
function EmployerLine({ role }: { readonly role: Role }) {
  const { t } = useTranslation("guide");
  const employer = useCareer((career) => employerOf(career, role));
  const parts = [employer?.name, employer?.location.city, employer?.location.region];
  return parts.filter(Boolean).join(", ") || t("entries.unnamed");
}
