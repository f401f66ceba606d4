import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Career } from "#core/model/career.ts";
import { patientDataInCareer } from "#core/privacy/patient-data-in-career.ts";
import { Banner } from "#ui/banner.tsx";

/** Quotes shown at most; the review lists them all. */
const MOST_QUOTED = 4;

/** Says before a file becomes a record that it holds what looks like patients' data. */
export function PatientsNotice({ career }: { readonly career: Career }) {
  const { t } = useTranslation("import");
  const quotes = useMemo(() => patientDataInCareer(career), [career]);
  if (quotes.length === 0) return null;
  return (
    <Banner tone="attention">
      <strong className="block font-semibold">{t("patients.title", { count: quotes.length })}</strong>
      <ul className="my-1 flex flex-wrap gap-x-4">
        {[...new Set(quotes)].slice(0, MOST_QUOTED).map((quote) => (
          <li key={quote} className="wrap-anywhere">
            <q>{quote}</q>
          </li>
        ))}
      </ul>
      {t("patients.text")}
    </Banner>
  );
}
