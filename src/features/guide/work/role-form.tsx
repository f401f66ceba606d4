import { Plus } from "lucide-react";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { textFor } from "#core/model/localized-text.ts";
import type { Role } from "#core/model/role.ts";
import { useCareer } from "#state/career-session-context.ts";
import { Button } from "#ui/button.tsx";
import { datesFrom } from "../form/dates-from.ts";
import { placeFrom } from "../form/place-from.ts";
import { toSides, withSides } from "../form/sides.ts";
import { useRecordForm } from "../form/use-record-form.ts";
import { justItem } from "../lines/just-item.ts";
import type { FindLines } from "../lines/line-actions.ts";
import { LineList } from "../lines/line-list.tsx";
import type { CompetencyReader } from "../lines/use-competency-reader.ts";
import { useLineHelp } from "../lines/use-line-help.ts";
import { useDocumentLanguage } from "../use-document-language.ts";
import { useEdit } from "../use-edit.ts";
import { putConditions, toConditions } from "./conditions.ts";
import { PatternBank } from "./pattern-bank.tsx";
import { addRoleBeside, employerOf, findRole } from "./role-edits.ts";
import { RoleFields, type RoleFormValues, roleFormSchema } from "./role-fields.tsx";
import { useOccupation } from "./use-occupation.ts";

interface RoleFormProps {
  readonly role: Role;
  readonly read: CompetencyReader | undefined;
  /** Another title was added beside this one. */
  readonly onAdded: (id: string) => void;
}

export function RoleForm({ role, read, onAdded }: RoleFormProps) {
  const { t } = useTranslation("guide");
  const edit = useEdit();
  const language = useDocumentLanguage();
  const employer = useCareer((career) => employerOf(career, role));
  const findLines = useCallback<FindLines>((draft) => findRole(draft, role.id)?.highlights, [role.id]);
  const title = textFor(role.position, language)?.text ?? "";
  const lineOfWork = useOccupation(role.occupation, title);
  const help = useLineHelp((career) => findRole(career, role.id), lineOfWork.occupation, read);
  const { control } = useRecordForm<RoleFormValues>({
    schema: roleFormSchema,
    values: {
      position: toSides(role.position),
      employer: employer?.name ?? "",
      city: employer?.location.city ?? "",
      region: employer?.location.region ?? "",
      start: role.dates.start,
      end: role.dates.end,
      ...toConditions(role),
    },
    commit: (typed) =>
      edit((draft, { now }) => {
        const found = findRole(draft, role.id);
        const place = found && employerOf(draft, found);
        if (found === undefined || place === undefined) return;
        found.position = withSides(found.position, typed.position, now);
        found.dates = datesFrom(typed);
        putConditions(found, typed);
        place.name = typed.employer;
        place.location = placeFrom(typed, place.location);
      }),
  });
  return (
    <>
      <RoleFields control={control} roleId={role.id} position={role.position} lineOfWork={lineOfWork} />
      <LineList
        label={t("work.duties")}
        hint={t("work.dutiesHint")}
        lines={role.highlights}
        find={findLines}
        help={help}
        alone={(career) => justItem(career, { work: career.work.filter(({ id }) => id === role.id) })}
      />
      <PatternBank roleId={role.id} occupation={lineOfWork.occupation} tense={help.tense} used={help.used} />
      <div>
        <Button
          variant="quiet"
          icon={<Plus aria-hidden size={16} />}
          onPress={() =>
            edit((draft, { newId }) => {
              const added = addRoleBeside(draft, role.id, newId);
              if (added !== undefined) onAdded(added);
            })
          }
        >
          {t("work.addRole", { employer: employer?.name || t("work.thisEmployer") })}
        </Button>
      </div>
    </>
  );
}
