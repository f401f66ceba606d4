import { useTranslation } from "react-i18next";
import type { Highlight } from "#core/model/highlight.ts";
import { otherLanguage } from "#core/model/language.ts";
import { isOutdated } from "#core/model/localized-text.ts";
import { TextArea } from "#ui/text-area.tsx";
import { SideNote } from "../form/side-note.tsx";
import { toSides } from "../form/sides.ts";
import { useDocumentLanguage } from "../use-document-language.ts";
import type { LineActions } from "./line-actions.ts";
import { useDraftText } from "./use-draft-text.ts";

interface LinePairProps {
  readonly line: Highlight;
  /** As it is being typed. */
  readonly text: string;
  readonly label: string;
  readonly actions: LineActions;
  readonly isShown: boolean;
  readonly onToggle: () => void;
}

/** The line in the other language: a note where it needs a hand, the field where it is wanted. */
export function LinePair({ line, text, label, actions, isShown, onToggle }: LinePairProps) {
  const { t } = useTranslation(["guide", "common"]);
  const language = useDocumentLanguage();
  const other = otherLanguage(language);
  const pair = useDraftText(line.text[other]?.text ?? "", (typed) => actions.change(line.id, other, typed));
  return (
    <div className="col-start-2 flex flex-col gap-1 pb-1 pl-1.5 empty:hidden">
      <SideNote
        language={language}
        sides={{ ...toSides(line.text), [language]: text }}
        isOutdated={isOutdated(line.text, language)}
        isOtherOutdated={isOutdated(line.text, other)}
        isPairShown={isShown}
        onTogglePair={onToggle}
        isQuiet
      />
      {isShown ? (
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
