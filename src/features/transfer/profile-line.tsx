import { ChevronRight } from "lucide-react";
import { useId, useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { reasonFor } from "#core/career-map/competency-reasons-table.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { EvidenceBar, ImportanceTicks } from "./bars.tsx";
import { EvidenceQuotes } from "./evidence-quotes.tsx";
import { NextStep } from "./next-step.tsx";
import { competencyName, type ProfileRow } from "./profile.ts";

/** One competency: what it weighs, how many lines show it, and opened, the words or the way to them. */
export function ProfileLine({ row }: { readonly row: ProfileRow }) {
  const { t } = useTranslation("transfer");
  const { language } = useInterfaceLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const panel = useId();
  const count = row.evidence.length;
  const isUnsaid = row.gap?.isLikelyUnsaid ?? false;
  const status = count > 0 ? t("profile.lines", { count }) : t(isUnsaid ? "profile.unsaid" : "profile.none");
  return (
    <li className="break-inside-avoid border-line border-b">
      <AriaButton
        onPress={() => setIsOpen(!isOpen)}
        aria-expanded={isOpen}
        aria-controls={panel}
        className="group grid min-h-11 w-full grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 px-1 py-2 text-left transition-colors data-focus-visible:-outline-offset-2 data-hovered:bg-accent-wash/50 sm:grid-cols-[minmax(0,1fr)_auto_auto] sm:px-2 print:min-h-0 print:py-1"
      >
        <span className={count > 0 ? "font-semibold" : ""}>{competencyName(row.id, language)}</span>
        <span className="flex items-center gap-4 max-sm:order-last max-sm:col-span-full">
          <ImportanceTicks importance={row.importance} />
          <EvidenceBar count={count} isExpected={isUnsaid} />
          <span className={`w-[6.5rem] text-note ${count > 0 ? "text-ink" : "text-soft"}`}>{status}</span>
        </span>
        <ChevronRight
          aria-hidden
          size={16}
          className="shrink-0 text-edge transition-transform group-aria-expanded:rotate-90 print:hidden"
        />
      </AriaButton>
      <div
        id={panel}
        className={`px-1 pb-4 text-note sm:px-2 print:pb-2 ${isOpen ? "" : "hidden"} ${count > 0 ? "print:block" : "print:hidden"}`}
      >
        <p className="mb-2 max-w-[62ch] text-soft print:hidden">{reasonFor(row.id)?.[language]}</p>
        {count > 0 ? <EvidenceQuotes evidence={row.evidence} /> : <NextStep row={row} />}
      </div>
    </li>
  );
}
