import { Undo2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { type LocalizedText, textFor } from "#core/model/localized-text.ts";
import { QuietAction } from "./quiet-action.tsx";
import { useDocumentLanguage } from "./use-document-language.ts";

interface OwnWordingNoteProps {
  /** What other documents say. */
  readonly record: LocalizedText;
  readonly own: LocalizedText;
  readonly onBack: () => void;
}

/** Under words of one document's own: that they are, what the record says, and the way back to it. */
export function OwnWordingNote({ record, own, onBack }: OwnWordingNoteProps) {
  const { t } = useTranslation("guide");
  const language = useDocumentLanguage();
  const words = textFor(record, language);
  const changedAt = own[language]?.changedAt ?? "";
  const hasRecordChanged = changedAt !== "" && (record[language]?.changedAt ?? "") > changedAt;
  return (
    <div className="flex flex-col items-start gap-0.5 border-accent border-l-2 pl-3 text-caption text-soft">
      <strong className="font-semibold text-accent">{t("wording.own")}</strong>
      <span>
        {words === undefined ? t("wording.blankRecord") : `${t("wording.record")} `}
        {words === undefined ? null : <span lang={words.language}>{words.text}</span>}
      </span>
      {own[language]?.text.trim() === "" ? <span>{t("wording.ownBlank")}</span> : null}
      {hasRecordChanged ? (
        <span className="font-semibold text-attention">{t("wording.recordChanged")}</span>
      ) : null}
      <QuietAction icon={<Undo2 aria-hidden size={14} />} onPress={onBack}>
        {t("wording.back")}
      </QuietAction>
    </div>
  );
}
