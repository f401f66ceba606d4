import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { factsOf } from "#core/review/completeness.ts";
import { useCareer } from "#state/career-session-context.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { LinkButton } from "#ui/link.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { ExplainedText } from "./explained/explained-text.tsx";
import { useBothSides } from "./form/both-sides.tsx";
import { StepExamples } from "./step-examples.tsx";
import { type StepId, stepAfter, stepBefore, stepPath } from "./steps.ts";
import { UnplacedTray } from "./unplaced-tray.tsx";

interface StepPageProps {
  readonly step: StepId;
  readonly careerId: string;
  readonly children: ReactNode;
}

/** What each step has around its form: why it matters, an example of each kind, what is still missing, and the way on. */
export function StepPage({ step, careerId, children }: StepPageProps) {
  const { t } = useTranslation("guide");
  return (
    <div className="flex flex-col gap-7">
      <header className="flex flex-col gap-2">
        <PageHeading title={t(`steps.${step}.title`)} />
        <p className="max-w-[56ch] text-soft">
          <ExplainedText text={t(`steps.${step}.why`)} />
        </p>
        <div className="grid items-start gap-x-6 sm:grid-cols-[minmax(0,1fr)_auto]">
          {step === "review" ? null : (
            <div className="sm:col-span-2 sm:col-start-1 sm:row-start-1">
              <StepExamples step={step} />
            </div>
          )}
          {step === "review" || step === "target" ? null : (
            <div className="sm:col-start-2 sm:row-start-1">
              <BothSwitch />
            </div>
          )}
        </div>
      </header>
      {step === "review" || step === "work" ? <UnplacedTray /> : null}
      {children}
      {step === "review" ? null : <MissingFacts step={step} />}
      <StepFooter step={step} careerId={careerId} />
    </div>
  );
}

function BothSwitch() {
  const { t } = useTranslation("pair");
  const { isOn, setOn } = useBothSides();
  return (
    <Checkbox isSelected={isOn} onChange={setOn}>
      {t("both")}
    </Checkbox>
  );
}

/** The questions of this step that have no answer yet, one line each. */
function MissingFacts({ step }: { readonly step: StepId }) {
  const { t } = useTranslation("guide");
  const career = useCareer((whole) => whole);
  const missing = useMemo(
    () => factsOf(career).filter((fact) => fact.part === step && !fact.isThere),
    [career, step],
  );
  if (missing.length === 0) return null;
  return (
    <section aria-label={t("missing.title")} className="border-attention/60 border-l-2 pl-4 text-note">
      <h2 className="font-semibold">{t("missing.title")}</h2>
      <ul className="mt-1 flex flex-col gap-1">
        {missing.map((fact) => (
          <li key={fact.id}>
            {t(`facts.${fact.id}.ask`)}. <span className="text-soft">{t(`facts.${fact.id}.adds`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** From the list of resumes through the steps to the files; a step without facts is skipped. */
function StepFooter({ step, careerId }: { readonly step: StepId; readonly careerId: string }) {
  const { t } = useTranslation(["guide", "common"]);
  const isEmpty = useCareer((career) => factsOf(career).every((fact) => fact.part !== step || !fact.isThere));
  const before = stepBefore(step);
  const after = stepAfter(step) ?? "export";
  const isSkip = isEmpty && step !== "review";
  return (
    <nav className="flex flex-wrap justify-between gap-3 border-line border-t pt-5" aria-label={t("wayOn")}>
      <LinkButton to={before === undefined ? "/" : stepPath(careerId, before)}>
        {before === undefined ? t("common:nav.library") : t("back")}
      </LinkButton>
      <LinkButton to={stepPath(careerId, after)} variant={isSkip ? "secondary" : "primary"}>
        {t(isSkip ? "skip" : "next", { step: t(`steps.${after}.title`) })}
      </LinkButton>
    </nav>
  );
}
