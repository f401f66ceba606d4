import { Plus } from "lucide-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Highlight } from "#core/model/highlight.ts";
import { Button } from "#ui/button.tsx";
import { FIELD_HINT, FIELD_LABEL } from "#ui/field-frame.tsx";
import { type FindLines, useLineActions } from "./line-actions.ts";
import { LineEditor } from "./line-editor.tsx";
import type { CompetencyReader } from "./use-competency-reader.ts";

interface LineListProps {
  readonly label: string;
  readonly hint: string;
  readonly lines: readonly Highlight[];
  readonly find: FindLines;
  readonly read?: CompetencyReader | undefined;
}

/** Bullets: Enter begins the next, Backspace in an empty one takes it out, Alt with the arrows moves it. */
export function LineList({ label, hint, lines, find, read }: LineListProps) {
  const { t } = useTranslation("guide");
  const { actions, focus } = useLineActions(find);
  const id = useId();
  return (
    <section aria-labelledby={id} className="@container flex flex-col items-start gap-1">
      <h3 id={id} className={FIELD_LABEL}>
        {label}
      </h3>
      <p className={FIELD_HINT}>{hint}</p>
      <ul className="w-full">
        {lines.map((line, index) => (
          <LineEditor
            key={line.id}
            line={line}
            index={index}
            count={lines.length}
            focusTurn={line.id === focus.id ? focus.turn : 0}
            actions={actions}
            read={read}
          />
        ))}
      </ul>
      <Button variant="quiet" icon={<Plus aria-hidden size={16} />} onPress={actions.add}>
        {t("work.addDuty")}
      </Button>
    </section>
  );
}
