import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { ProgressLine } from "#ui/progress-line.tsx";
import { STOP_IDS, type StepId } from "./steps.ts";
import { StepsRail } from "./steps-rail.tsx";

/** Where the rail has no room: how far along one is; on a tablet the steps open from it. */
export function StepsLine({ step }: { readonly step: StepId }) {
  const { t } = useTranslation("guide");
  const [isOpen, setIsOpen] = useState(false);
  const number = STOP_IDS.indexOf(step) + 1;
  return (
    <div className="flex flex-col gap-2 lg:hidden">
      <div className="flex items-center gap-3">
        <div className="min-w-0 flex-1">
          <ProgressLine
            label={t("stepsLabel")}
            value={number}
            max={STOP_IDS.length}
            words={t("stepCount", { number, all: STOP_IDS.length })}
          />
        </div>
        <AriaButton
          aria-expanded={isOpen}
          onPress={() => setIsOpen((open) => !open)}
          className="hidden min-h-9 items-center gap-1 rounded-sm font-semibold text-accent text-caption md:flex pointer-coarse:min-h-11"
        >
          {t("stepsLabel")}
          <ChevronDown aria-hidden size={16} className={isOpen ? "rotate-180" : ""} />
        </AriaButton>
      </div>
      {isOpen ? (
        <div className="hidden animate-rise border-line border-y py-2 md:block">
          <StepsRail current={step} onGo={() => setIsOpen(false)} />
        </div>
      ) : null}
    </div>
  );
}
