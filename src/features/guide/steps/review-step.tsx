import { Check } from "lucide-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "#core/model/language.ts";
import { LANGUAGES } from "#core/model/language.ts";
import { type Fact, factsOf } from "#core/review/completeness.ts";
import { missingSides } from "#core/review/missing-sides.ts";
import { useCareer } from "#state/career-session-context.ts";
import { Link, LinkButton } from "#ui/link.tsx";
import { SideSection } from "../side-section.tsx";
import { stepPath, walkPath } from "../steps.ts";
import { Findings } from "./findings.tsx";
import { ProgressPicture } from "./progress-picture.tsx";

const WEIGHTS = ["needed", "stronger"] as const satisfies readonly Fact["weight"][];

export function ReviewStep() {
  const { t } = useTranslation("guide");
  const career = useCareer((whole) => whole);
  const facts = useMemo(() => factsOf(career), [career]);
  const missing = facts.filter((fact) => !fact.isThere);
  return (
    <div className="flex flex-col gap-9">
      {missing.length === 0 ? (
        <p className="flex items-center gap-2 font-semibold text-done">
          <Check aria-hidden size={18} strokeWidth={2.5} />
          {t("review.complete")}
        </p>
      ) : null}
      <ProgressPicture facts={facts} />
      {WEIGHTS.map((weight) => (
        <MissingList
          key={weight}
          weight={weight}
          missing={missing.filter((fact) => fact.weight === weight)}
        />
      ))}
      <Findings />
      <SideSection title={t("review.both")}>
        {LANGUAGES.map((language) => (
          <LanguageSide key={language} language={language} />
        ))}
      </SideSection>
      <div className="flex flex-wrap gap-3">
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
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <p className="min-w-0 flex-1 basis-64">
        {t("review.pairText", { count: sides.length, language: name })}
      </p>
      <LinkButton to={walkPath(career.id, language)}>{t("review.pair", { language: name })}</LinkButton>
    </div>
  );
}
