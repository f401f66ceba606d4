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
    work.type(line, (draft) => {
      draft[line] = text;
      draft.ownLines = [...new Set([...(draft.ownLines ?? []), line])];
    });
  const setParagraph = (changed: Paragraph) =>
    work.type(changed.id, ({ paragraphs }) => {
      const at = paragraphs.findIndex(({ id }) => id === changed.id);
      if (at >= 0) paragraphs[at] = changed;
    });
  return (
    <div className="flex flex-col gap-5" lang={letter.language}>
      <TextField
        label={t("salutation")}
        value={letter.salutation}
        onChange={(text) => setLine("salutation", text)}
      />
      <ol aria-label={t("paragraphs.label")} className="border-line border-t">
        {letter.paragraphs.map((paragraph, index) => (
          <ParagraphEditor
            key={paragraph.id}
            path={`letter.paragraphs[${index}]`}
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
