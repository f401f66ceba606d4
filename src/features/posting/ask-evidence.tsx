import { useTranslation } from "react-i18next";
import type { Evidence } from "#core/model/evidence.ts";
import { recordPlace } from "#core/model/record-place.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useCareer } from "#state/career-session-context.ts";

/** The record's own words for an ask, where they stand and why they count. */
export function AskEvidence({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { t } = useTranslation("posting");
  const { language } = useInterfaceLanguage();
  const career = useCareer((whole) => whole);
  if (evidence.length === 0) return null;
  // A text that is the same on both sides is one quote.
  const quotes = new Map(evidence.map((each) => [`${each.path} ${each.quote}`, each]));
  return (
    <div>
      <p className="text-caption text-soft">{t("ask.evidence")}</p>
      <ul className="flex flex-col gap-1.5">
        {[...quotes].map(([key, { path, quote, why }]) => {
          const place = recordPlace(career, path, language);
          const words = [place && t(`parts.${place.part}`), place?.entry, t(`why.${why}`)];
          return (
            <li key={key} className="border-done/60 border-l-2 pl-3">
              <q>{quote}</q>
              <span className="block text-caption text-soft">{words.filter(Boolean).join(" · ")}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
