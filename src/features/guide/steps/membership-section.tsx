import { useTranslation } from "react-i18next";
import { z } from "zod";
import { membershipIdSchema } from "#core/model/ids.ts";
import { textFor } from "#core/model/localized-text.ts";
import type { Membership } from "#core/model/membership.ts";
import { useCareer } from "#state/career-session-context.ts";
import { EntryList } from "../entry-list.tsx";
import { datesFrom } from "../form/dates-from.ts";
import { FormMonth } from "../form/form-month.tsx";
import { FormSides } from "../form/form-sides.tsx";
import { FormText } from "../form/form-text.tsx";
import { monthSchema } from "../form/month-schema.ts";
import { sidesSchema, toSides, withSides } from "../form/sides.ts";
import { useRecordForm } from "../form/use-record-form.ts";
import { moveBy, removeById } from "../reorder.ts";
import { ResumeLine } from "../resume-line.tsx";
import { SideSection } from "../side-section.tsx";
import { useDateRange } from "../use-date-range.ts";
import { useDocumentLanguage } from "../use-document-language.ts";
import { useEdit } from "../use-edit.ts";

export function MembershipSection() {
  const { t } = useTranslation("guide");
  const entries = useCareer((career) => career.memberships);
  const language = useDocumentLanguage();
  const dateRange = useDateRange();
  const edit = useEdit();
  const add = () => {
    let id = "";
    edit((draft, { newId }) => {
      id = newId();
      draft.memberships.push({ id: membershipIdSchema.parse(id), organization: "", position: {}, dates: {} });
    });
    return id;
  };
  return (
    <SideSection title={t("certifications.memberships")}>
      <EntryList
        entries={entries}
        nameOf={(entry) => entry.organization}
        render={{
          line: (entry) => (
            <ResumeLine
              title={entry.organization}
              under={textFor(entry.position, language)?.text ?? ""}
              dates={dateRange(entry.dates)}
            />
          ),
          form: (entry) => <MembershipForm key={entry.id} entry={entry} />,
        }}
        onMove={(id, places) => edit((draft) => moveBy(draft.memberships, id, places))}
        onRemove={(id) => edit((draft) => removeById(draft.memberships, id))}
        adding={{ label: t("certifications.addMembership"), add }}
      />
    </SideSection>
  );
}

const membershipFormSchema = z.object({
  organization: z.string(),
  position: sidesSchema,
  start: monthSchema,
  end: monthSchema,
});
type MembershipFormValues = z.infer<typeof membershipFormSchema>;

function MembershipForm({ entry }: { readonly entry: Membership }) {
  const { t } = useTranslation("guide");
  const edit = useEdit();
  const { control } = useRecordForm<MembershipFormValues>({
    schema: membershipFormSchema,
    values: {
      organization: entry.organization,
      position: toSides(entry.position),
      start: entry.dates.start,
      end: entry.dates.end,
    },
    commit: (typed) =>
      edit((draft, { now }) => {
        const found = draft.memberships.find(({ id }) => id === entry.id);
        if (found === undefined) return;
        found.organization = typed.organization;
        found.position = withSides(found.position, typed.position, now);
        found.dates = datesFrom(typed);
      }),
  });
  return (
    <>
      <FormText control={control} name="organization" label={t("certifications.organization")} />
      <FormSides
        control={control}
        name="position"
        label={t("certifications.position")}
        text={entry.position}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <FormMonth control={control} name="start" label={t("dates.start")} />
        <FormMonth control={control} name="end" label={t("dates.end")} isOpenEnded />
      </div>
    </>
  );
}
