import { Plus } from "lucide-react";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { textFor } from "#core/model/localized-text.ts";
import type { Role } from "#core/model/role.ts";
import { useCareer } from "#state/career-session-context.ts";
import { Button } from "#ui/button.tsx";
import { datesFrom } from "../form/dates-from.ts";
import { FormMonth } from "../form/form-month.tsx";
import { FormSides } from "../form/form-sides.tsx";
import { FormText } from "../form/form-text.tsx";
import { monthSchema } from "../form/month-schema.ts";
import { placeFrom } from "../form/place-from.ts";
import { sidesSchema, toSides, withSides } from "../form/sides.ts";
import { useRecordForm } from "../form/use-record-form.ts";
import { justItem } from "../lines/just-item.ts";
import type { FindLines } from "../lines/line-actions.ts";
import { LineList } from "../lines/line-list.tsx";
import type { CompetencyReader } from "../lines/use-competency-reader.ts";
import { useDocumentLanguage } from "../use-document-language.ts";
import { useEdit } from "../use-edit.ts";
import { conditionFields, putConditions, toConditions } from "./conditions.ts";
import { OccupationField } from "./occupation-field.tsx";
import { PatternBank } from "./pattern-bank.tsx";
import { addRoleBeside, employerOf, findRole } from "./role-edits.ts";
import { useOccupation } from "./use-occupation.ts";

const roleFormSchema = z.object({
  position: sidesSchema,
  employer: z.string(),
  city: z.string(),
  region: z.string(),
  start: monthSchema,
  end: monthSchema,
  ...conditionFields,
});
type RoleFormValues = z.infer<typeof roleFormSchema>;

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
  const isFederal = useCareer(({ target }) => target.track === "federal");
  const findLines = useCallback<FindLines>((draft) => findRole(draft, role.id)?.highlights, [role.id]);
  const title = textFor(role.position, language)?.text ?? "";
  const lineOfWork = useOccupation(role.occupation, title);
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
      <FormSides control={control} name="position" label={t("work.position")} text={role.position} />
      <OccupationField
        lineOfWork={lineOfWork}
        onPick={(occupation) =>
          edit((draft) => {
            const found = findRole(draft, role.id);
            if (found !== undefined) found.occupation = occupation;
          })
        }
      />
      <FormText control={control} name="employer" label={t("work.employer")} />
      <div className="grid gap-5 sm:grid-cols-2">
        <FormText control={control} name="city" label={t("place.city")} />
        <FormText control={control} name="region" label={t("place.region")} />
        <FormMonth control={control} name="start" label={t("dates.start")} />
        <FormMonth control={control} name="end" label={t("dates.end")} isOpenEnded />
        {isFederal ? (
          <>
            <FormText
              control={control}
              name="hoursPerWeek"
              label={t("work.hoursPerWeek")}
              hint={t("work.hoursPerWeekHint")}
              inputMode="decimal"
            />
            <FormText
              control={control}
              name="seriesAndGrade"
              label={t("work.seriesAndGrade")}
              hint={t("work.seriesAndGradeHint")}
            />
          </>
        ) : null}
      </div>
      <LineList
        label={t("work.duties")}
        hint={t("work.dutiesHint")}
        lines={role.highlights}
        find={findLines}
        read={read}
        alone={(career) => justItem(career, { work: career.work.filter(({ id }) => id === role.id) })}
      />
      <PatternBank role={role} occupation={lineOfWork.occupation} />
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
