import { useTranslation } from "react-i18next";
import type { Highlight } from "#core/model/highlight.ts";
import { otherLanguage } from "#core/model/language.ts";
import { TextArea } from "#ui/text-area.tsx";
import { useBothSides } from "../form/both-sides.tsx";
import { SideNote } from "../form/side-note.tsx";
import { toSides } from "../form/sides.ts";
import { useDocumentLanguage } from "../use-document-language.ts";
import type { LineActions } from "./line-actions.ts";
import { useDraftText } from "./use-draft-text.ts";

interface LinePairProps {
  readonly line: Highlight;
  /** As it is being typed. */
  readonly text: string;
  /** The open document has words of its own for it: the sides of the record are no matter here. */
  readonly isOwn: boolean;
  readonly label: string;
  readonly actions: LineActions;
  readonly isShown: boolean;
  readonly onToggle: () => void;
}

/** The line in the other language: a note where it needs a hand, the field where it is wanted. */
export function LinePair({ line, text, isOwn, label, actions, isShown, onToggle }: LinePairProps) {
  const { t } = useTranslation(["guide", "common"]);
  const language = useDocumentLanguage();
  const other = otherLanguage(language);
  const both = useBothSides();
  const isPairShown = both.isOn || isShown;
  const pair = useDraftText(line.text[other]?.text ?? "", (typed) => actions.change(line.id, other, typed));
  return (
    <div className="col-start-2 flex flex-col gap-1 pb-1 pl-1.5 empty:hidden">
      {isOwn ? null : (
        <SideNote
          language={language}
          sides={{ ...toSides(line.text), [language]: text }}
          text={line.text}
          isPairShown={isPairShown}
          onTogglePair={both.isOn ? undefined : onToggle}
          isQuiet
        />
      )}
      {isPairShown ? (
        <TextArea
          label={t("sides.inLanguage", { label, language: t(`common:languagesInText.${other}`) })}
          rows={1}
          lang={other}
          value={pair.text}
          onChange={pair.type}
          onBlur={pair.flush}
        />
      ) : null}
    </div>
  );
}
