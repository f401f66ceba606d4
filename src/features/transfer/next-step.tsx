import { useTranslation } from "react-i18next";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useCareer } from "#state/career-session-context.ts";
import { Link } from "#ui/link.tsx";
import { type ProfileRow, pastsThatBring } from "./profile.ts";

interface NextStepProps {
  readonly row: ProfileRow;
  /** Not in a list that has one link for all of its rows. */
  readonly isAlone?: boolean;
}

/** What to do about a competency that no line shows. */
export function NextStep({ row, isAlone = true }: NextStepProps) {
  const { t } = useTranslation("transfer");
  const { language } = useInterfaceLanguage();
  const id = useCareer((career) => career.id);
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  if (row.gap?.isLikelyUnsaid) {
    return (
      <p className="max-w-[62ch]">
        {t("next.usual", { pasts: list.format(pastsThatBring(row, language)) })}{" "}
        {isAlone ? <StepLink to={`/r/${id}/work`}>{t("next.write")}</StepLink> : null}
      </p>
    );
  }
  const remedy = row.gap?.remedy;
  if (remedy === undefined) {
    return (
      <p className="max-w-[62ch]">
        {t("next.ifDone")} <StepLink to={`/r/${id}/work`}>{t("next.go.work")}</StepLink>
      </p>
    );
  }
  const step = STEPS[remedy.closeBy];
  return (
    <p className="max-w-[62ch]">
      {remedy.text[language]} <span className="text-soft">{t(`next.closeBy.${remedy.closeBy}`)}</span>{" "}
      <StepLink to={`/r/${id}/${step}`}>{t(`next.go.${step}`)}</StepLink>
    </p>
  );
}

/** Paper leads nowhere. */
export function StepLink({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <span className="print:hidden">
      <Link to={to}>{children}</Link>
    </span>
  );
}

/** Where in the guide what closes a gap is recorded. */
const STEPS = {
  course: "education",
  practicum: "practicum",
  credential: "certifications",
  practice: "practicum",
} as const;
