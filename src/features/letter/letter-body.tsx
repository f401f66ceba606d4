import { useTranslation } from "react-i18next";
import type { Letter, Paragraph } from "#core/model/letter.ts";
import { TextField } from "#ui/text-field.tsx";
import { ParagraphEditor } from "./paragraph-editor.tsx";
import type { LetterWork } from "./use-letter.ts";

interface LetterBodyProps {
  readonly letter: Letter;
  readonly work: LetterWork;
}

/** The letter's own words, part by part; what the person changes is theirs. */
export function LetterBody({ letter, work }: LetterBodyProps) {
  const { t } = useTranslation("letter");
  const setLine = (line: "salutation" | "closing", text: string) =>
    work.edit((current) => ({
      ...current,
      [line]: text,
      ownLines: [...new Set([...(current.ownLines ?? []), line])],
    }));
  const setParagraph = (changed: Paragraph) =>
    work.edit((current) => ({
      ...current,
      paragraphs: current.paragraphs.map((each) => (each.id === changed.id ? changed : each)),
    }));
  return (
    <div className="flex flex-col gap-5" lang={letter.language}>
      <TextField
        label={t("salutation")}
        value={letter.salutation}
        onChange={(text) => setLine("salutation", text)}
      />
      <ol aria-label={t("paragraphs.label")} className="border-line border-t">
        {letter.paragraphs.map((paragraph) => (
          <ParagraphEditor
            key={paragraph.id}
            paragraph={paragraph}
            outdated={work.outdated}
            onChange={setParagraph}
            onAccept={() => work.accept(paragraph.id)}
          />
        ))}
      </ol>
      <TextField label={t("closing")} value={letter.closing} onChange={(text) => setLine("closing", text)} />
    </div>
  );
}
