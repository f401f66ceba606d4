import { PenLine } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { paragraphText } from "#core/letters/letter-text.ts";
import type { Paragraph } from "#core/model/letter.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { Button } from "#ui/button.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { LetterPatientNote } from "./letter-patient-note.tsx";
import { NotedSentence } from "./noted-sentence.tsx";
import type { OutdatedParts } from "./outdated-parts.ts";

interface ParagraphEditorProps {
  /** As the paper names it. */
  readonly path: string;
  readonly paragraph: Paragraph;
  readonly outdated: OutdatedParts;
  readonly onChange: (paragraph: Paragraph) => void;
  /** The person has seen that the ground of their own words has changed. */
  readonly onAccept: () => void;
}

/** One paragraph: suggested sentences with what they rest on, or the person's own words. */
export function ParagraphEditor({ path, paragraph, outdated, onChange, onAccept }: ParagraphEditorProps) {
  const { t } = useTranslation("letter");
  const { language } = useInterfaceLanguage();
  const [isEditing, setIsEditing] = useState(false);
  const { purpose, ownText } = paragraph;
  const isOwn = ownText !== undefined;
  return (
    <li
      data-field={path}
      {...(isEditing ? {} : { "data-opens": "" })}
      className={`border-line border-b py-3 ${isOwn ? "border-l-2 border-l-accent pl-4" : ""}`}
    >
      <p className="flex min-h-9 items-center justify-between gap-3 text-caption text-soft" lang={language}>
        <span>
          {t(`paragraphs.${purpose}`)}
          {isOwn ? <strong className="ml-2 font-semibold text-accent">{t("paragraphs.own")}</strong> : null}
        </span>
        <Button
          variant="quiet"
          icon={<PenLine aria-hidden size={14} />}
          aria-label={`${t(isEditing ? "paragraphs.done" : "paragraphs.edit")}: ${t(`paragraphs.${purpose}`)}`}
          onPress={() => setIsEditing(!isEditing)}
        >
          {t(isEditing ? "paragraphs.done" : "paragraphs.edit")}
        </Button>
      </p>
      {isEditing ? (
        <ParagraphField paragraph={paragraph} onChange={onChange} />
      ) : (
        <ParagraphWords paragraph={paragraph} outdated={outdated.sentences} />
      )}
      <LetterPatientNote
        text={paragraphText(paragraph)}
        onChange={(text) => onChange({ ...paragraph, ownText: text })}
      />
      {isOwn && outdated.own.has(paragraph.id) ? (
        <p className="mt-2 flex flex-wrap items-center gap-x-3 text-note text-soft" lang={language}>
          {t("paragraphs.underlying")}
          <Button variant="quiet" onPress={onAccept}>
            {t("paragraphs.seen")}
          </Button>
        </p>
      ) : null}
    </li>
  );
}

function ParagraphField({ paragraph, onChange }: Pick<ParagraphEditorProps, "paragraph" | "onChange">) {
  const { t } = useTranslation("letter");
  const { ownText: _, ...suggested } = paragraph;
  const suggestion = paragraphText(suggested);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div className="flex flex-col items-start gap-2 [&>:first-child]:w-full">
      <TextArea
        label={t("paragraphs.text")}
        hint={t("paragraphs.textHint")}
        rows={4}
        value={paragraphText(paragraph)}
        onChange={(text) => onChange(text === suggestion ? suggested : { ...suggested, ownText: text })}
        ref={field}
      />
      {paragraph.ownText === undefined || suggestion === "" ? null : (
        <Button onPress={() => onChange(suggested)}>{t("paragraphs.restore")}</Button>
      )}
    </div>
  );
}

interface ParagraphWordsProps {
  readonly paragraph: Paragraph;
  readonly outdated: ReadonlySet<string>;
}

function ParagraphWords({ paragraph, outdated }: ParagraphWordsProps) {
  const { t } = useTranslation("letter");
  const { ownText, sentences } = paragraph;
  if (ownText !== undefined) {
    return ownText.trim() === "" ? (
      <p className="text-soft italic">{t("paragraphs.leftOut")}</p>
    ) : (
      <p className="whitespace-pre-wrap">{ownText}</p>
    );
  }
  return (
    <p>
      {sentences.map((sentence) => (
        <NotedSentence key={sentence.text} sentence={sentence} isOutdated={outdated.has(sentence.text)} />
      ))}
    </p>
  );
}
