import { Download } from "lucide-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link as RouterLink } from "wouter";
import { type Fact, factsOf, partState } from "#core/review/completeness.ts";
import { useCareer } from "#state/career-session-context.ts";
import { Link } from "#ui/link.tsx";
import { FactMarks } from "./fact-marks.tsx";
import { StateGlyph } from "./state-glyph.tsx";
import { STOP_IDS, type StepId, type StopId, stepPath } from "./steps.ts";

interface StepsRailProps {
  readonly current: StepId;
  readonly onGo?: () => void;
}

/** The guide's table of contents, each step with how far it is, then the one fact that would add most. */
export function StepsRail({ current, onGo }: StepsRailProps) {
  const { t } = useTranslation("guide");
  const career = useCareer((whole) => whole);
  const facts = useMemo(() => factsOf(career), [career]);
  return (
    <div className="flex flex-col gap-6">
      <nav aria-label={t("stepsLabel")}>
        <ol className="flex flex-col">
          {STOP_IDS.map((stop) => (
            <li key={stop}>
              <RouterLink
                href={stepPath(career.id, stop)}
                {...(onGo === undefined ? {} : { onClick: onGo })}
                aria-current={stop === current ? "step" : undefined}
                className="flex min-h-10 items-center gap-3 rounded-md px-3 py-1.5 text-note text-soft transition-colors hover:bg-accent-wash/70 hover:text-ink aria-[current=step]:bg-accent-wash aria-[current=step]:font-semibold aria-[current=step]:text-accent-strong forced-colors:aria-[current=step]:outline-2 pointer-coarse:min-h-12 pointer-coarse:text-body"
              >
                <StopWords stop={stop} facts={facts} />
              </RouterLink>
            </li>
          ))}
        </ol>
      </nav>
      <NextFact facts={facts} careerId={career.id} />
    </div>
  );
}

function StopWords({ stop, facts }: { readonly stop: StopId; readonly facts: readonly Fact[] }) {
  const { t } = useTranslation("guide");
  const isPart = stop !== "review" && stop !== "export";
  const state = isPart ? partState(facts, stop) : undefined;
  const own = facts.filter(({ part }) => part === stop);
  return (
    <>
      {stop === "export" ? (
        <Download aria-hidden size={16} className="shrink-0 text-edge" />
      ) : (
        <StateGlyph state={state} />
      )}
      <span className="min-w-0 flex-1">{t(`steps.${stop}.title`)}</span>
      {state === undefined ? null : <span className="sr-only">, {t(`states.${state}`)}</span>}
      {state === "started" ? <FactMarks facts={own} /> : null}
    </>
  );
}

/** What to add next: what is needed comes before what only helps. */
function NextFact({ facts, careerId }: { readonly facts: readonly Fact[]; readonly careerId: string }) {
  const { t } = useTranslation("guide");
  const missing = facts.filter(({ isThere }) => !isThere);
  const next = missing.find(({ weight }) => weight === "needed") ?? missing[0];
  if (next === undefined) return null;
  return (
    <section className="flex flex-col gap-0.5 border-line border-t px-3 pt-4 text-caption text-soft">
      <h2 className="font-semibold">{t(`progress.next.${next.weight}`)}</h2>
      <p>
        <Link to={stepPath(careerId, next.part)}>{t(`facts.${next.id}.ask`)}</Link>
      </p>
      <p>{t(`facts.${next.id}.adds`)}</p>
    </section>
  );
}
