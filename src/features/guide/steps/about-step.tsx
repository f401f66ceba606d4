import { useTranslation } from "react-i18next";
import { z } from "zod";
import type { Contact } from "#core/model/contact.ts";
import { useCareer } from "#state/career-session-context.ts";
import { filled } from "../form/filled.ts";
import { FormSides } from "../form/form-sides.tsx";
import { FormText } from "../form/form-text.tsx";
import { placeFrom } from "../form/place-from.ts";
import { sidesSchema, toSides, withSides } from "../form/sides.ts";
import { useRecordForm } from "../form/use-record-form.ts";
import { OwnWordingField } from "../own-wording-field.tsx";
import { useEdit } from "../use-edit.ts";
import { LinksField } from "./links-field.tsx";

const EMAIL = /^\s*[^\s@]+@[^\s@]+\.[^\s@]+\s*$|^\s*$/;

const aboutFormSchema = z.object({
  name: z.string(),
  headline: sidesSchema,
  email: z.string().regex(EMAIL, "email"),
  phone: z.string(),
  city: z.string(),
  region: z.string(),
});
type AboutForm = z.infer<typeof aboutFormSchema>;

export function AboutStep() {
  const { t } = useTranslation("guide");
  const contact = useCareer((career) => career.contact);
  const headline = useCareer((career) => career.headline);
  const edit = useEdit();
  const { control } = useRecordForm<AboutForm>({
    schema: aboutFormSchema,
    values: {
      name: contact.name,
      headline: toSides(headline),
      email: contact.email ?? "",
      phone: contact.phone ?? "",
      city: contact.location.city ?? "",
      region: contact.location.region ?? "",
    },
    commit: (typed) =>
      edit((draft, { now }) => {
        draft.contact = contactFrom(typed, draft.contact);
        draft.headline = withSides(draft.headline, typed.headline, now);
      }),
  });
  return (
    <div className="flex flex-col gap-5">
      <FormText
        control={control}
        name="name"
        label={t("about.name")}
        hint={t("about.nameHint")}
        autoComplete="name"
      />
      <FormSides
        control={control}
        name="headline"
        label={t("about.headline")}
        hint={t("about.headlineHint")}
        text={headline}
      />
      <OwnWordingField id="headline" label={t("about.headline")} record={headline} />
      <div className="grid gap-5 sm:grid-cols-2">
        <FormText control={control} name="email" label={t("about.email")} type="email" autoComplete="email" />
        <FormText control={control} name="phone" label={t("about.phone")} type="tel" autoComplete="tel" />
        <FormText control={control} name="city" label={t("place.city")} autoComplete="address-level2" />
        <FormText control={control} name="region" label={t("place.region")} autoComplete="address-level1" />
      </div>
      <LinksField />
    </div>
  );
}

function contactFrom(typed: AboutForm, contact: Contact): Contact {
  return {
    name: typed.name,
    ...filled({ email: typed.email, phone: typed.phone }),
    location: placeFrom(typed, contact.location),
  };
}
