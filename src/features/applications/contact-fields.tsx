import { useTranslation } from "react-i18next";
import type { ApplicationContact } from "#core/model/application.ts";
import { useApplication, useApplicationSession } from "#state/application-session-context.ts";
import { TextField } from "#ui/text-field.tsx";

const FIELDS = [
  { field: "name", type: "text" },
  { field: "email", type: "email" },
  { field: "phone", type: "tel" },
] as const satisfies readonly { field: keyof ApplicationContact; type: string }[];

/** Who answers at the employer. */
export function ContactFields() {
  const { t } = useTranslation("applications");
  const session = useApplicationSession();
  const contact = useApplication((application) => application.contact);
  const set = (field: keyof ApplicationContact, text: string) =>
    session.typing(`contact.${field}`, () =>
      session.edit((draft) => {
        if (text === "") delete draft.contact[field];
        else draft.contact[field] = text;
      }),
    );
  return (
    <section aria-labelledby="contact" className="flex flex-col gap-4">
      <h2 id="contact" className="font-semibold text-lead">
        {t("progress.contactTitle")}
      </h2>
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-3">
        {FIELDS.map(({ field, type }) => (
          <TextField
            key={field}
            type={type}
            autoComplete="off"
            label={t(`progress.contact.${field}`)}
            value={contact[field] ?? ""}
            onChange={(text) => set(field, text)}
          />
        ))}
      </div>
    </section>
  );
}
