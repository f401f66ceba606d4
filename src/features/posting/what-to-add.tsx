import { useTranslation } from "react-i18next";
import { skillText } from "#core/career-map/skill-terms.ts";
import type { RequirementKind } from "#core/matching/posting.ts";
import { skillGroupIdSchema, skillIdSchema } from "#core/model/ids.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { requirementName } from "#i18n/requirement-name.ts";
import { useCareer, useCareerSession } from "#state/career-session-context.ts";
import { useServices } from "#state/services-context.ts";
import { Button } from "#ui/button.tsx";
import { Link } from "#ui/link.tsx";
import { showToast } from "#ui/toast-queue.ts";
import type { Ask } from "./asks.ts";

type Adding = "credential" | "education" | "language" | "experience" | "term" | "setting" | "competency";

const ADDING = {
  credential: "credential",
  education: "education",
  language: "language",
  experience: "experience",
  codeSet: "term",
  system: "term",
  setting: "setting",
  specialty: "setting",
  competency: "competency",
} as const satisfies Record<RequirementKind, Adding>;

/** The guide's page on which each is added. */
const STEPS = {
  credential: "certifications",
  education: "education",
  language: "skills",
  experience: "work",
  term: "work",
  setting: "work",
  competency: "work",
} as const satisfies Record<Adding, string>;

/** What the person can add where it's true; nothing is recorded but by their own hand. */
export function WhatToAdd({ ask }: { readonly ask: Ask }) {
  const { t } = useTranslation("posting");
  const careerId = useCareer((career) => career.id);
  const adding = ADDING[ask.best.kind];
  return (
    <div className="flex flex-col items-start gap-2 border-accent/40 border-l-2 pl-3">
      <p>
        <span className="block text-caption text-soft">{t("ask.add")}</span>
        {t(`add.${adding}`)}
      </p>
      {adding === "term" ? <RecordSkills ask={ask} /> : null}
      <Link to={`/r/${careerId}/${STEPS[adding]}`}>{t(`add.go.${adding}`)}</Link>
    </div>
  );
}

/** One click records a term as a skill; the click is the person's word that it's true. */
function RecordSkills({ ask }: { readonly ask: Ask }) {
  const { t } = useTranslation(["posting", "common"]);
  const { language: shown } = useInterfaceLanguage();
  const { newId, now } = useServices();
  const session = useCareerSession();
  const record = (term: string, name: string) => {
    session.edit((draft) => {
      const skill = { id: skillIdSchema.parse(newId()), text: skillText(term, "en", now()) };
      const [group] = draft.skills;
      if (group !== undefined) group.keywords.push(skill);
      else draft.skills.push({ id: skillGroupIdSchema.parse(newId()), name: {}, keywords: [skill] });
    });
    showToast({
      text: t("add.recorded", { term: name }),
      action: { text: t("common:undo"), onPress: session.undo },
    });
  };
  return (
    <div className="flex flex-wrap gap-2">
      {ask.alternatives.map((requirement) => {
        const name = requirementName(requirement, t, shown);
        return (
          <Button key={requirement.id} onPress={() => record(requirement.id, name)}>
            {t("add.record", { term: name })}
          </Button>
        );
      })}
    </div>
  );
}
