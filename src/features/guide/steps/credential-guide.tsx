import { useTranslation } from "react-i18next";
import { type Credential, statusOn } from "#core/model/credential.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useServices } from "#state/services-context.ts";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";
import { FIELD_LABEL } from "#ui/field-frame.tsx";
import { OutsideLink } from "#ui/link.tsx";
import { formatMonthYear } from "#ui/parse-month-year.ts";
import { useIsLeftOut, useToggleLeftOut } from "../use-document-view.ts";
import { useEdit } from "../use-edit.ts";
import { type CredentialFacts, credentialFacts } from "./credential-facts.ts";

/** What a person should know of this credential before it goes on paper. */
export function CredentialGuide({ entry }: { readonly entry: Credential }) {
  const facts = credentialFacts(entry);
  return (
    <>
      <LapsedNote entry={entry} />
      {facts === undefined ? null : (
        <>
          <ApprenticeNote entry={entry} facts={facts} />
          <FactsNote facts={facts} />
        </>
      )}
    </>
  );
}

/** Said plainly, with what it does on paper. */
function LapsedNote({ entry }: { readonly entry: Credential }) {
  const { t } = useTranslation("guide");
  const { language } = useInterfaceLanguage();
  const { today } = useServices();
  const isLeftOut = useIsLeftOut(entry.id);
  const toggleLeftOut = useToggleLeftOut();
  if (statusOn(entry, today()) !== "expired") return null;
  const { expires, issuer } = entry;
  return (
    <Banner
      tone="attention"
      action={
        isLeftOut ? null : <Button onPress={() => toggleLeftOut(entry.id)}>{t("entries.leaveOut")}</Button>
      }
    >
      <strong className="block font-semibold">
        {expires === undefined
          ? t("certifications.lapsed.title")
          : t("certifications.lapsed.titleDated", { date: formatMonthYear(expires, language) })}
      </strong>
      {t("certifications.lapsed.text", { issuer: issuer || t("certifications.lapsed.issuer") })}
    </Banner>
  );
}

interface FactsProps {
  readonly entry: Credential;
  readonly facts: CredentialFacts;
}

/** The A, where there is one to explain, and the way from one form to the other. */
function ApprenticeNote({ entry, facts: { pair } }: FactsProps) {
  const { t } = useTranslation("guide");
  const edit = useEdit();
  const isHeld = entry.status === "active" || entry.status === "expired";
  if (pair === undefined || (pair.isApprentice && !isHeld)) return null;
  const other = pair.entry;
  const write = () =>
    edit((draft) => {
      const found = draft.credentials.find(({ id }) => id === entry.id);
      if (found !== undefined) Object.assign(found, { abbreviation: other.abbreviation, name: other.name });
    });
  const letters = pair.isApprentice ? entry.abbreviation : other.abbreviation;
  return (
    <Banner
      tone="note"
      action={<Button onPress={write}>{t("certifications.writeAs", { letters: other.abbreviation })}</Button>}
    >
      <strong className="block font-semibold">{t("certifications.apprenticeTitle", { letters })}</strong>
      {t("certifications.apprenticeText", { letters })}
    </Banner>
  );
}

/** Who gives it, whether it is still given, and what keeps it alive, with where that was read. */
function FactsNote({ facts: { entry, renewal, source } }: Pick<FactsProps, "facts">) {
  const { t } = useTranslation("guide");
  const { standing } = entry;
  return (
    <div className="flex flex-col gap-0.5 text-note text-soft">
      <span className={FIELD_LABEL}>{t("certifications.keeping")}</span>
      {standing === "active" || standing === "unverified" ? null : (
        <span className="font-semibold text-attention">{t(`certifications.standings.${standing}`)}</span>
      )}
      <span>
        {t(`certifications.renewals.${renewal}`)}{" "}
        {source === undefined ? (
          t("certifications.noSource")
        ) : (
          <OutsideLink to={source}>{new URL(source).hostname.replace(/^www\./, "")}</OutsideLink>
        )}
      </span>
    </div>
  );
}
