import { useTranslation } from "react-i18next";
import type { PostingCorrection } from "#core/model/posting-correction.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { requirementName } from "#i18n/requirement-name.ts";
import { Button } from "#ui/button.tsx";
import { useCorrections } from "./use-corrections.ts";

/** What the person corrected, each to be taken back. */
export function CorrectionList() {
  const { t } = useTranslation("posting");
  const { corrections, takeBack } = useCorrections();
  const wordsOf = useCorrectionWords();
  if (corrections.length === 0) return null;
  return (
    <section aria-labelledby="corrections" className="flex flex-col gap-2">
      <div>
        <h3 id="corrections" className="font-semibold text-lead">
          {t("correct.list")}
        </h3>
        <p className="text-note text-soft">{t("correct.stays")}</p>
      </div>
      <ul className="border-line border-t">
        {corrections.map((correction) => {
          const what = wordsOf(correction);
          return (
            <li
              key={what}
              className="flex flex-wrap items-center justify-between gap-x-4 border-line border-b py-1.5 text-note"
            >
              <span className="min-w-0 wrap-anywhere">{what}</span>
              <Button
                variant="quiet"
                aria-label={t("correct.takeBackOf", { what })}
                onPress={() => takeBack(correction)}
              >
                {t("correct.takeBack")}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function useCorrectionWords(): (correction: PostingCorrection) => string {
  const { t } = useTranslation("posting");
  const { language } = useInterfaceLanguage();
  return (correction) => {
    if (correction.kind === "added") return t("correct.wasAdded", { words: correction.words });
    const name = requirementName({ kind: correction.of, id: correction.id }, t, language);
    return correction.kind === "dropped"
      ? t("correct.wasDropped", { name })
      : t(`correct.wasWeighed_${correction.level}`, { name });
  };
}
