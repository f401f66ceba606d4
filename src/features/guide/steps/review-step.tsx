import { Check } from "lucide-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "#core/model/language.ts";
import { LANGUAGES } from "#core/model/language.ts";
import { type Fact, factsOf } from "#core/review/completeness.ts";
import { missingSides } from "#core/review/missing-sides.ts";
import { useCareer } from "#state/career-session-context.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { Link, LinkButton } from "#ui/link.tsx";
import { SideSection } from "../side-section.tsx";
import { stepPath } from "../steps.ts";
import { Findings } from "./findings.tsx";

const WEIGHTS = ["needed", "stronger"] as const satisfies readonly Fact["weight"][];

export function ReviewStep() {
  const { t } = useTranslation("guide");
  const career = useCareer((whole) => whole);
  const missing = useMemo(() => factsOf(career).filter((fact) => !fact.isThere), [career]);
  return (
    <div className="flex flex-col gap-9">
      {missing.length === 0 ? (
        <p className="flex items-center gap-2 font-semibold text-done">
          <Check aria-hidden size={18} strokeWidth={2.5} />
          {t("review.complete")}
        </p>
      ) : null}
      {WEIGHTS.map((weight) => (
        <MissingList
          key={weight}
          weight={weight}
          missing={missing.filter((fact) => fact.weight === weight)}
        />
      ))}
      <Findings />
      <div className="flex flex-col gap-4">
        {LANGUAGES.map((language) => (
          <LanguageSide key={language} language={language} />
        ))}
      </div>
      <div className="flex flex-wrap gap-3">
        <LinkButton to={`/r/${career.id}/export`} variant="primary">
          {t("review.export")}
        </LinkButton>
        <LinkButton to={`/r/${career.id}/applications`}>{t("review.applications")}</LinkButton>
        <LinkButton to={`/r/${career.id}/transfer`}>{t("review.transfer")}</LinkButton>
      </div>
    </div>
  );
}

interface MissingListProps {
  readonly weight: Fact["weight"];
  readonly missing: readonly Fact[];
}

function MissingList({ weight, missing }: MissingListProps) {
  const { t } = useTranslation("guide");
  const id = useCareer((career) => career.id);
  if (missing.length === 0) return null;
  return (
    <SideSection title={t(`review.${weight}`)}>
      <ul className="border-line border-t">
        {missing.map((fact) => (
          <li
            key={fact.id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 border-line border-b py-3"
          >
            <span className="min-w-0">
              <span className="block font-semibold">{t(`facts.${fact.id}.ask`)}</span>
              <span className="text-note text-soft">{t(`facts.${fact.id}.adds`)}</span>
            </span>
            <span className="text-note">
              <Link to={stepPath(id, fact.part)}>{t(`steps.${fact.part}.title`)}</Link>
            </span>
          </li>
        ))}
      </ul>
    </SideSection>
  );
}

/** How complete a document in one language would be, and the texts to walk through. */
function LanguageSide({ language }: { readonly language: Language }) {
  const { t } = useTranslation(["guide", "common"]);
  const career = useCareer((whole) => whole);
  const sides = useMemo(() => missingSides(career, language), [career, language]);
  const name = t(`common:languagesInText.${language}`);
  if (sides.length === 0)
    return <p className="text-note text-soft">{t("review.pairDone", { language: name })}</p>;
  return (
    <div>
      <p>{t("review.pairText", { count: sides.length, language: name })}</p>
      <Disclosure title={t("review.pair", { language: name })}>
        <ul className="border-line border-t">
          {sides.map((side) => (
            <li
              key={`${side.part} ${side.text}`}
              className="flex items-baseline justify-between gap-4 border-line border-b py-2 text-note"
            >
              <span className="min-w-0 truncate">{side.text}</span>
              <span className="shrink-0">
                <Link to={stepPath(career.id, side.part)}>{t(`steps.${side.part}.title`)}</Link>
              </span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
