import { Plus } from "lucide-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Highlight } from "#core/model/highlight.ts";
import { textFor } from "#core/model/localized-text.ts";
import { Button } from "#ui/button.tsx";
import { FIELD_HINT, FIELD_LABEL } from "#ui/field-frame.tsx";
import { ReorderList } from "#ui/reorder/reorder-list.tsx";
import { useDocumentLanguage } from "../use-document-language.ts";
import { type FindLines, useLineActions } from "./line-actions.ts";
import { LineEditor } from "./line-editor.tsx";
import type { LineHelp } from "./line-help.ts";
import { type Alone, useLineFindings } from "./use-line-findings.ts";

interface LineListProps {
  readonly label: string;
  readonly hint: string;
  readonly lines: readonly Highlight[];
  readonly find: FindLines;
  /** Left out where lines are neither read nor strengthened. */
  readonly help?: LineHelp;
  /** The record with nothing but the item that the lines belong to; left out where lines aren't checked. */
  readonly alone?: Alone;
}

/** Bullets: Enter begins the next, Backspace in an empty one takes it out, Alt with the arrows moves it. */
export function LineList({ label, hint, lines, find, help, alone }: LineListProps) {
  const { t } = useTranslation("guide");
  const { actions, focus } = useLineActions(find);
  const findings = useLineFindings(lines, alone);
  const id = useId();
  const language = useDocumentLanguage();
  const nameOf = (line: string) => {
    const at = lines.findIndex((candidate) => candidate.id === line);
    return textFor(lines[at]?.text ?? {}, language)?.text ?? t("work.duty", { number: at + 1 });
  };
  return (
    <section aria-labelledby={id} className="@container flex flex-col items-start gap-1">
      <h3 id={id} className={FIELD_LABEL}>
        {label}
      </h3>
      <p className={FIELD_HINT}>{hint}</p>
      <ReorderList ids={lines.map((line) => line.id)} nameOf={nameOf} onMove={actions.move}>
        <ul className="w-full">
          {lines.map((line, index) => (
            <LineEditor
              key={line.id}
              line={line}
              index={index}
              count={lines.length}
              focusTurn={line.id === focus.id ? focus.turn : 0}
              actions={actions}
              help={help}
              finding={findings.get(line.id)}
            />
          ))}
        </ul>
      </ReorderList>
      <Button variant="quiet" icon={<Plus aria-hidden size={16} />} onPress={actions.add}>
        {t("work.addDuty")}
      </Button>
    </section>
  );
}
