import { FilePen } from "lucide-react";
import { useTranslation } from "react-i18next";
import { type LocalizedText, textFor } from "#core/model/localized-text.ts";
import { TextArea } from "#ui/text-area.tsx";
import { useDraftText } from "./lines/use-draft-text.ts";
import { OwnWordingNote } from "./own-wording-note.tsx";
import { QuietAction } from "./quiet-action.tsx";
import { useDocumentLanguage } from "./use-document-language.ts";
import { useOwnWording, useViewEdit } from "./use-document-view.ts";
import { dropWording, startWording, writeWording } from "./wording-edits.ts";

interface OwnWordingFieldProps {
  readonly id: "headline" | "summary";
  readonly label: string;
  readonly record: LocalizedText;
}

/** Under a text of the record: what the open document says instead, or the way to write it. */
export function OwnWordingField({ id, label, record }: OwnWordingFieldProps) {
  const { t } = useTranslation("guide");
  const language = useDocumentLanguage();
  const own = useOwnWording(id);
  const editView = useViewEdit();
  const stored = own?.[language]?.text ?? (own && record[language]?.text) ?? "";
  const draft = useDraftText(stored, (typed) =>
    editView((view, { now }) => writeWording(view, id, language, typed, now)),
  );
  if (own === undefined) {
    if (textFor(record, language) === undefined) return null;
    return (
      <div>
        <QuietAction
          icon={<FilePen aria-hidden size={14} />}
          onPress={() => editView((view, { now }) => startWording(view, id, record, language, now))}
        >
          <span className="text-caption">{t("wording.start")}</span>
        </QuietAction>
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-2">
      <TextArea
        label={t("wording.ownField", { label })}
        rows={id === "summary" ? 3 : 1}
        lang={language}
        spellCheck="true"
        value={draft.text}
        onChange={draft.type}
        onBlur={draft.flush}
      />
      <OwnWordingNote own={own} record={record} onBack={() => editView((view) => dropWording(view, id))} />
    </div>
  );
}
