import { Check, X } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { fillPattern } from "#core/career-map/fill-pattern.ts";
import type { Occupation } from "#core/career-map/occupation.ts";
import type { Language } from "#core/model/language.ts";
import { textFor } from "#core/model/localized-text.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useCareer } from "#state/career-session-context.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import type { StepId } from "./steps.ts";
import { useOccupation } from "./work/use-occupation.ts";

type ExampleStep = Exclude<StepId, "review">;

/** What reads well on this step and what doesn't, for the job that the person aims at. */
export function StepExamples({ step }: { readonly step: ExampleStep }) {
  const { t } = useTranslation(["guide", "examples"]);
  const track = useCareer(({ target }) => target.track);
  return (
    <Disclosure title={t("examples.title")}>
      <dl className="mt-1 flex flex-col gap-3 border-line border-l pl-4 text-note">
        {step === "work" ? <PastExample /> : null}
        <Example isGood title={t("examples.good")}>
          {t(`examples:steps.${step}.${track}.good`)}
        </Example>
        <Example isGood={false} title={t("examples.weak")}>
          {t(`examples:steps.${step}.${track}.weak`)}
        </Example>
      </dl>
    </Disclosure>
  );
}

/** A duty of the person's own line of work, where the newest job says which that is. */
function PastExample() {
  const { t } = useTranslation("guide");
  const { language } = useInterfaceLanguage();
  const role = useCareer(({ work }) => work[0]);
  const title = (role && textFor(role.position, language)?.text) ?? "";
  const { occupation } = useOccupation(role?.occupation, title);
  const line = occupation && exampleOf(occupation, language);
  return line === undefined ? null : (
    <Example isGood title={t("examples.ofYourPast")}>
      {line}
    </Example>
  );
}

/** The first pattern of an occupation with the facts of its own examples. */
function exampleOf({ patterns }: Occupation, language: Language): string | undefined {
  const [pattern] = patterns;
  if (pattern === undefined) return undefined;
  const facts = Object.entries(pattern.slots).map(
    ([name, { example }]) => [name, example[language]] as const,
  );
  const filled = fillPattern(pattern, Object.fromEntries(facts), language, "past");
  return filled.ok ? filled.value : undefined;
}

interface ExampleProps {
  readonly isGood: boolean;
  readonly title: string;
  readonly children: ReactNode;
}

function Example({ isGood, title, children }: ExampleProps) {
  const Icon = isGood ? Check : X;
  return (
    <div>
      <dt
        className={`flex items-center gap-1.5 font-semibold text-caption ${isGood ? "text-done" : "text-error"}`}
      >
        <Icon aria-hidden size={14} strokeWidth={3} />
        {title}
      </dt>
      <dd className={isGood ? "" : "text-soft"}>{children}</dd>
    </div>
  );
}
