import { useTranslation } from "react-i18next";
import type { TransferReport } from "#core/career-map/transfer-report.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { MarkedText } from "#ui/marked-text.tsx";
import { bestProofs, competencyName } from "./profile.ts";
import { useQuotePlace } from "./use-quote-place.ts";
import { useQuoteLanguage } from "./use-transfer-report.ts";

/** The best proven first, in the person's own words; then the names of the others. */
export function Strengths({ report }: { readonly report: TransferReport }) {
  const { t } = useTranslation("transfer");
  const { language } = useInterfaceLanguage();
  const quoteLanguage = useQuoteLanguage();
  const placeOf = useQuotePlace();
  const proofs = bestProofs(report);
  if (proofs.length === 0) return null;
  const proven = new Set(proofs.map(({ id }) => id));
  const others = report.strengths.filter((id) => !proven.has(id)).map((id) => competencyName(id, language));
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  return (
    <section aria-labelledby="strengths" className="flex flex-col gap-4">
      <h2 id="strengths" className="font-semibold text-heading">
        {t("strengths.title")}
      </h2>
      <ul className="flex flex-col gap-6 print:gap-3">
        {proofs.map(({ id, evidence: { path, quote, spans } }) => (
          <li key={id} className="break-inside-avoid border-accent border-l-2 pl-4">
            <p className="font-semibold text-accent text-note">{competencyName(id, language)}</p>
            <blockquote lang={quoteLanguage} className="mt-0.5 max-w-[60ch] text-lead print:text-body">
              <MarkedText text={quote} spans={spans} />
            </blockquote>
            <p className="mt-0.5 text-caption text-soft">{placeOf(path).words}</p>
          </li>
        ))}
      </ul>
      {others.length === 0 ? null : (
        <p className="max-w-[68ch] text-note text-soft">
          {t("strengths.others", { list: list.format(others.map(asWords)) })}
        </p>
      )}
    </section>
  );
}

/** A label in running text: a small first letter unless it begins an acronym. */
function asWords(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLocaleLowerCase() + label.slice(1) : label;
}
