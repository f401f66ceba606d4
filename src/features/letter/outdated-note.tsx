import { useTranslation } from "react-i18next";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";
import type { LetterWork } from "./use-letter.ts";

/** Says that the letter is older than what it was written from, and how to bring it up to date. */
export function OutdatedNote({ work }: { readonly work: LetterWork }) {
  const { t } = useTranslation("letter");
  const { outdated, write } = work;
  if (!outdated.isOld) return null;
  return (
    <Banner tone="attention" action={<Button onPress={write}>{t("outdated.update")}</Button>}>
      {t(outdated.sentences.size > 0 ? "outdated.text" : "outdated.quiet")}{" "}
      <span className="text-soft">{t("outdated.note")}</span>
    </Banner>
  );
}
