import { ChevronRight } from "lucide-react";
import { useId } from "react";
import { Button as AriaButton } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { AskEvidence } from "./ask-evidence.tsx";
import type { Ask } from "./asks.ts";
import { CorrectAsk } from "./correct-ask.tsx";
import { useAskName } from "./match-summary.tsx";
import { StatusGlyph } from "./status-glyph.tsx";
import { WhatToAdd } from "./what-to-add.tsx";

interface AskRowProps {
  readonly ask: Ask;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One ask: what it is, whether the record has it, and opened, the words on both sides. */
export function AskRow({ ask, isOpen, onToggle }: AskRowProps) {
  const { t } = useTranslation("posting");
  const askName = useAskName();
  const panel = useId();
  const { best, alternatives } = ask;
  const [quote] = best.evidence;
  return (
    <li className="border-line border-b">
      <AriaButton
        onPress={onToggle}
        aria-expanded={isOpen}
        aria-controls={panel}
        className="group grid w-full grid-cols-[auto_minmax(0,1fr)_auto_auto] items-start gap-x-3 px-1 py-2.5 text-left transition-colors data-focus-visible:-outline-offset-2 data-hovered:bg-accent-wash/50 sm:px-2"
      >
        <span className="mt-1">
          <StatusGlyph status={best.status} />
        </span>
        <span className="min-w-0">
          <span className="block font-semibold first-letter:uppercase">{askName(ask)}</span>
          {quote === undefined || isOpen ? null : (
            <span title={quote.quote} className="block truncate text-note text-soft">
              “{quote.quote}”
            </span>
          )}
        </span>
        <span className="mt-0.5 whitespace-nowrap text-note text-soft">{t(`statuses.${best.status}`)}</span>
        <ChevronRight
          aria-hidden
          size={16}
          className="mt-1 shrink-0 text-edge transition-transform group-aria-expanded:rotate-90"
        />
      </AriaButton>
      <div id={panel} hidden={!isOpen} className="pb-4 pl-8 sm:pl-9">
        {isOpen ? (
          <div className="flex flex-col gap-3 text-note">
            {alternatives.length > 1 ? <p className="text-soft">{t("ask.anyOf")}</p> : null}
            <p>
              <span className="block text-caption text-soft">{t("ask.asked")}</span>
              {alternatives.map(({ id, span, text }) => (
                <q key={`${id}-${span[0]}`} className="mr-3">
                  {text}
                </q>
              ))}
            </p>
            {best.withinMonths === undefined ? null : (
              <p className="text-soft">{t("ask.within", { months: best.withinMonths })}</p>
            )}
            <AskEvidence evidence={best.evidence} />
            {best.status === "met" ? null : <WhatToAdd ask={ask} />}
            <CorrectAsk ask={ask} />
          </div>
        ) : null}
      </div>
    </li>
  );
}
