import { useTranslation } from "react-i18next";
import type { TransferEvidence } from "#core/career-map/transfer-report.ts";
import { Link } from "#ui/link.tsx";
import { MarkedText } from "#ui/marked-text.tsx";
import { useQuotePlace } from "./use-quote-place.ts";
import { useQuoteLanguage } from "./use-transfer-report.ts";

/** The person's own lines with the words that show a competency underlined, and where each stands. */
export function EvidenceQuotes({ evidence }: { readonly evidence: readonly TransferEvidence[] }) {
  const { t } = useTranslation("transfer");
  const language = useQuoteLanguage();
  const placeOf = useQuotePlace();
  return (
    <ul className="flex flex-col gap-3 print:gap-1">
      {evidence.map(({ path, quote, spans }) => {
        const { words, to } = placeOf(path);
        return (
          <li key={path} className="border-accent/40 border-l-2 pl-3">
            <q lang={language}>
              <MarkedText text={quote} spans={spans} />
            </q>
            <span className="flex flex-wrap gap-x-3 text-caption text-soft print:ml-2 print:inline">
              {words}
              <span className="print:hidden">
                <Link to={to}>{t("quote.edit")}</Link>
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
