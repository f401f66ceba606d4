import { useTranslation } from "react-i18next";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useCareer } from "#state/career-session-context.ts";
import { Link } from "#ui/link.tsx";
import { type ProfileRow, pastsThatBring } from "./profile.ts";

/** What to do about a competency that no line shows. */
export function NextStep({ row }: { readonly row: ProfileRow }) {
  const { t } = useTranslation("transfer");
  const { language } = useInterfaceLanguage();
  const id = useCareer((career) => career.id);
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  if (row.gap?.isLikelyUnsaid) {
    return (
      <p className="max-w-[62ch]">
        {t("next.usual", { pasts: list.format(pastsThatBring(row, language)) })}{" "}
        <Link to={`/r/${id}/work`}>{t("next.write")}</Link>
      </p>
    );
  }
  const remedy = row.gap?.remedy;
  return (
    <p className="max-w-[62ch]">
      {remedy === undefined ? (
        t("next.ifDone")
      ) : (
        <>
          {remedy.text[language]} <span className="text-soft">{t(`next.closeBy.${remedy.closeBy}`)}</span>
        </>
      )}{" "}
      <Link to={`/r/${id}/${remedy === undefined ? "work" : STEPS[remedy.closeBy]}`}>
        {t(`next.go.${remedy === undefined ? "work" : STEPS[remedy.closeBy]}`)}
      </Link>
    </p>
  );
}

/** Where in the guide what closes a gap is recorded. */
const STEPS = {
  course: "education",
  practicum: "practicum",
  credential: "certifications",
  practice: "practicum",
} as const;
