import { memo, useCallback } from "react";
import type { Control } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import type { OccupationId, RoleId } from "#core/model/ids.ts";
import type { LocalizedText } from "#core/model/localized-text.ts";
import { useCareer } from "#state/career-session-context.ts";
import { FormMonth } from "../form/form-month.tsx";
import { FormSides } from "../form/form-sides.tsx";
import { FormText } from "../form/form-text.tsx";
import { monthSchema } from "../form/month-schema.ts";
import { sidesSchema } from "../form/sides.ts";
import { useEdit } from "../use-edit.ts";
import { conditionFields } from "./conditions.ts";
import { OccupationField } from "./occupation-field.tsx";
import { findRole } from "./role-edits.ts";
import type { LineOfWork } from "./use-occupation.ts";

export const roleFormSchema = z.object({
  position: sidesSchema,
  employer: z.string(),
  city: z.string(),
  region: z.string(),
  start: monthSchema,
  end: monthSchema,
  ...conditionFields,
});
export type RoleFormValues = z.infer<typeof roleFormSchema>;

interface RoleFieldsProps {
  readonly control: Control<RoleFormValues>;
  readonly roleId: RoleId;
  readonly position: LocalizedText;
  readonly lineOfWork: LineOfWork;
}

/** What a job was called, where and when; typing in its duties leaves these fields alone. */
export const RoleFields = memo(function RoleFields(props: RoleFieldsProps) {
  const { control, roleId, position, lineOfWork } = props;
  const { t } = useTranslation("guide");
  const edit = useEdit();
  const isFederal = useCareer(({ target }) => target.track === "federal");
  const pick = useCallback(
    (occupation: OccupationId) =>
      edit((draft) => {
        const found = findRole(draft, roleId);
        if (found !== undefined) found.occupation = occupation;
      }),
    [edit, roleId],
  );
  return (
    <>
      <FormSides control={control} name="position" label={t("work.position")} text={position} />
      <OccupationField lineOfWork={lineOfWork} onPick={pick} />
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
    </>
  );
});
