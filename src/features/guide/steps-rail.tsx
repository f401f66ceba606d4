import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link as RouterLink } from "wouter";
import { type CareerPart, factsOf, type PartState, partState } from "#core/review/completeness.ts";
import { useCareer } from "#state/career-session-context.ts";
import { StateGlyph } from "./state-glyph.tsx";
import { STEP_IDS, type StepId, stepPath } from "./steps.ts";

interface StepsRailProps {
  readonly current: StepId;
  readonly onGo?: () => void;
}

/** The guide's table of contents, each step with how far it is. */
export function StepsRail({ current, onGo }: StepsRailProps) {
  const { t } = useTranslation("guide");
  const id = useCareer((career) => career.id);
  const states = useStepStates();
  return (
    <nav aria-label={t("stepsLabel")}>
      <ol className="flex flex-col">
        {STEP_IDS.map((step) => {
          const state = states(step);
          return (
            <li key={step}>
              <RouterLink
                href={stepPath(id, step)}
                {...(onGo === undefined ? {} : { onClick: onGo })}
                aria-current={step === current ? "step" : undefined}
                className="flex min-h-10 items-center gap-3 rounded-md px-3 py-1.5 text-note text-soft transition-colors hover:bg-accent-wash/70 hover:text-ink aria-[current=step]:bg-accent-wash aria-[current=step]:font-semibold aria-[current=step]:text-accent-strong forced-colors:aria-[current=step]:outline-2 pointer-coarse:min-h-12 pointer-coarse:text-body"
              >
                <StateGlyph state={state} />
                <span className="min-w-0 flex-1">{t(`steps.${step}.title`)}</span>
                {state === undefined ? null : <span className="sr-only">, {t(`states.${state}`)}</span>}
              </RouterLink>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** How far each step is; the review has no state of its own. */
export function useStepStates(): (step: StepId) => PartState | undefined {
  const career = useCareer((whole) => whole);
  const facts = useMemo(() => factsOf(career), [career]);
  return (step) => (step === "review" ? undefined : partState(facts, step satisfies CareerPart));
}
