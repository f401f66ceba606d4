import { useController } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { type Credential, credentialStatusSchema } from "#core/model/credential.ts";
import type { PartialDate } from "#core/model/partial-date.ts";
import { RadioCards } from "#ui/radio-cards.tsx";
import { FormMonth } from "../form/form-month.tsx";
import { FormText } from "../form/form-text.tsx";
import { monthSchema } from "../form/month-schema.ts";
import { useRecordForm } from "../form/use-record-form.ts";
import { useEdit } from "../use-edit.ts";
import { CredentialGuide } from "./credential-guide.tsx";

const credentialFormSchema = z.object({
  abbreviation: z.string(),
  name: z.string(),
  issuer: z.string(),
  status: credentialStatusSchema,
  earned: monthSchema,
  expected: monthSchema,
  expires: monthSchema,
  number: z.string(),
});
type CredentialFormValues = z.infer<typeof credentialFormSchema>;

export function CredentialForm({ entry }: { readonly entry: Credential }) {
  const { t } = useTranslation("guide");
  const edit = useEdit();
  const { control } = useRecordForm<CredentialFormValues>({
    schema: credentialFormSchema,
    values: {
      abbreviation: entry.abbreviation,
      name: entry.name,
      issuer: entry.issuer,
      status: entry.status,
      earned: entry.earned,
      expected: entry.expected,
      expires: entry.expires,
      number: entry.number ?? "",
    },
    commit: (typed) =>
      edit((draft) => {
        const at = draft.credentials.findIndex(({ id }) => id === entry.id);
        if (at >= 0) draft.credentials[at] = credentialFrom(typed, entry.id);
      }),
  });
  const { field: status } = useController({ control, name: "status" });
  const isAhead = status.value === "planned" || status.value === "scheduled";
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-[120px_minmax(0,1fr)]">
        <FormText control={control} name="abbreviation" label={t("certifications.abbreviation")} />
        <FormText control={control} name="name" label={t("certifications.name")} />
      </div>
      <FormText control={control} name="issuer" label={t("certifications.issuer")} />
      <CredentialGuide entry={entry} />
      <RadioCards
        label={t("certifications.status")}
        cards={credentialStatusSchema.options.map((id) => ({
          id,
          title: t(`certifications.statuses.${id}.title`),
          text: t(`certifications.statuses.${id}.note`),
        }))}
        value={status.value}
        onChange={status.onChange}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        {isAhead ? (
          <FormMonth control={control} name="expected" label={t("certifications.expected")} />
        ) : (
          <>
            <FormMonth control={control} name="earned" label={t("certifications.earned")} />
            <FormMonth control={control} name="expires" label={t("certifications.expires")} />
          </>
        )}
      </div>
      {isAhead ? null : (
        <FormText
          control={control}
          name="number"
          label={t("certifications.number")}
          hint={t("certifications.numberHint")}
        />
      )}
    </>
  );
}

function credentialFrom(typed: CredentialFormValues, id: Credential["id"]): Credential {
  const { abbreviation, name, issuer, status, earned, expected, expires, number } = typed;
  const dates = { earned, expected, expires } satisfies Record<string, PartialDate | undefined>;
  const known = Object.fromEntries(Object.entries(dates).filter(([, date]) => date !== undefined));
  return { id, abbreviation, name, issuer, status, ...known, ...(number.trim() === "" ? {} : { number }) };
}
