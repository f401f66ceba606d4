import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { PartialDate } from "#core/model/partial-date.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import type { FieldWords } from "./field-frame.tsx";
import { formatMonthYear, parseMonthYear, saysOngoing } from "./parse-month-year.ts";
import { TextField } from "./text-field.tsx";

interface MonthYearFieldProps extends FieldWords {
  readonly value: PartialDate | undefined;
  readonly onChange: (date: PartialDate | undefined) => void;
  readonly isDisabled?: boolean;
  /** Blank is "still going on", which may be typed as well. */
  readonly isOpenEnded?: boolean;
}

/** A month and year, typed as people write them; what can't be read stays in the field with a word on how to mend it. */
export function MonthYearField(props: MonthYearFieldProps) {
  const { label, hint, error, value, onChange, isDisabled, isOpenEnded = false } = props;
  const { t } = useTranslation();
  const { language } = useInterfaceLanguage();
  const [draft, setDraft] = useState<string>();
  const [isLeft, setIsLeft] = useState(false);
  const shown = value === undefined ? "" : formatMonthYear(value, language);
  const isOngoing = isOpenEnded && draft !== undefined && saysOngoing(draft);
  const isUnread = !isOngoing && isUnreadable(draft);

  const type = (text: string) => {
    setDraft(text);
    setIsLeft(false);
    const read = parseMonthYear(text);
    const isBlank = text.trim() === "" || (isOpenEnded && saysOngoing(text));
    if (read !== undefined || isBlank) onChange(read);
  };
  const leave = () => {
    setIsLeft(true);
    if (isOngoing) setDraft(t("monthYear.present"));
    else if (!isUnread) setDraft(undefined);
  };

  return (
    <TextField
      label={label}
      hint={hint}
      error={error ?? (isUnread && isLeft ? t("monthYear.unread") : undefined)}
      value={draft ?? shown}
      onChange={type}
      onBlur={leave}
      placeholder={t("monthYear.example")}
      autoComplete="off"
      {...(isDisabled === undefined ? {} : { isDisabled })}
    />
  );
}

function isUnreadable(draft: string | undefined): boolean {
  return draft !== undefined && draft.trim() !== "" && parseMonthYear(draft) === undefined;
}
