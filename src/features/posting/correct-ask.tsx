import { useTranslation } from "react-i18next";
import type { CorrectedLevel } from "#core/model/posting-correction.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { requirementName } from "#i18n/requirement-name.ts";
import { Button } from "#ui/button.tsx";
import type { Ask } from "./asks.ts";
import { useCorrections } from "./use-corrections.ts";

const LEVELS = ["required", "preferred"] as const satisfies readonly CorrectedLevel[];

/** What a person says where an ask was read wrong: how firmly it is asked, or that it isn't. */
export function CorrectAsk({ ask: { alternatives, best } }: { readonly ask: Ask }) {
  const { t } = useTranslation("posting");
  const { language } = useInterfaceLanguage();
  const { correct } = useCorrections();
  const levels = LEVELS.filter((level) => level !== best.level);
  return (
    <div>
      <p className="text-caption text-soft">{t("correct.title")}</p>
      <div className="-ml-3.5 flex flex-wrap">
        {levels.map((level) => (
          <Button
            key={level}
            variant="quiet"
            onPress={() =>
              correct(alternatives.map(({ kind, id }) => ({ kind: "weighed", of: kind, id, level })))
            }
          >
            {t(`correct.${level}`)}
          </Button>
        ))}
        {alternatives.map((requirement) => (
          <Button
            key={`${requirement.kind}-${requirement.id}`}
            variant="quiet"
            onPress={() => correct([{ kind: "dropped", of: requirement.kind, id: requirement.id }])}
          >
            {alternatives.length === 1
              ? t("correct.drop")
              : t("correct.dropOne", { name: requirementName(requirement, t, language) })}
          </Button>
        ))}
      </div>
    </div>
  );
}
