import { useState } from "react";
import { type Control, type FieldPathByValue, type FieldValues, useController } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { Language } from "#core/model/language.ts";
import { otherLanguage } from "#core/model/language.ts";
import type { LocalizedText } from "#core/model/localized-text.ts";
import { TextArea } from "#ui/text-area.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useDocumentLanguage } from "../use-document-language.ts";
import { useBothSides } from "./both-sides.tsx";
import { SideNote } from "./side-note.tsx";
import type { Sides } from "./sides.ts";

interface FormSidesProps<V extends FieldValues, N extends FieldPathByValue<V, Sides>> {
  readonly control: Control<V>;
  readonly name: N;
  readonly label: string;
  readonly hint?: string;
  /** As stored, for the time of each side. */
  readonly text: LocalizedText;
  readonly isLong?: boolean;
}

/** A text with two sides: the document's language to write in, the other one a tap away or beside it, and a note when it lags behind. */
export function FormSides<V extends FieldValues, N extends FieldPathByValue<V, Sides>>(
  props: FormSidesProps<V, N>,
) {
  const { control, name, label, hint, text, isLong = false } = props;
  const { t } = useTranslation(["guide", "common"]);
  const language = useDocumentLanguage();
  const other = otherLanguage(language);
  const both = useBothSides();
  const [isPairWanted, setIsPairWanted] = useState(false);
  const isPairShown = both.isOn || isPairWanted;
  const { field } = useController({ control, name });
  const sides: Sides = field.value;
  const Control = isLong ? TextArea : TextField;

  const side = (shown: Language, words: string) => (
    <Control
      label={words}
      hint={shown === language ? hint : undefined}
      value={sides[shown]}
      onChange={(typed) => field.onChange({ ...sides, [shown]: typed })}
      onBlur={field.onBlur}
      lang={shown}
      spellCheck="true"
    />
  );
  return (
    <div
      data-field={name}
      className={`@container flex min-w-0 flex-col gap-1 ${both.isOn ? "col-span-full" : ""}`}
    >
      <div
        className={
          both.isOn ? "grid items-end gap-x-4 gap-y-3 @md:grid-cols-2" : "flex min-w-0 flex-col gap-1"
        }
      >
        {side(language, label)}
        {isPairShown
          ? side(other, t("sides.inLanguage", { label, language: t(`common:languagesInText.${other}`) }))
          : null}
      </div>
      <SideNote
        language={language}
        sides={sides}
        text={text}
        isPairShown={isPairShown}
        onTogglePair={both.isOn ? undefined : () => setIsPairWanted((shown) => !shown)}
      />
    </div>
  );
}
