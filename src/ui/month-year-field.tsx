import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { PartialDate } from "#core/model/partial-date.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import type { FieldWords } from "./field-frame.tsx";
import { formatMonthYear, parseMonthYear } from "./parse-month-year.ts";
import { TextField } from "./text-field.tsx";

interface MonthYearFieldProps extends FieldWords {
  readonly value: PartialDate | undefined;
  readonly onChange: (date: PartialDate | undefined) => void;
  readonly isDisabled?: boolean;
}

/** A month and year, typed as people write them; what can't be read stays in the field with a word on how to mend it. */
export function MonthYearField({ label, hint, error, value, onChange, isDisabled }: MonthYearFieldProps) {
  const { t } = useTranslation();
  const { language } = useInterfaceLanguage();
  const [draft, setDraft] = useState<string>();
  const [isLeft, setIsLeft] = useState(false);
  const shown = value === undefined ? "" : formatMonthYear(value, language);
  const isUnread = draft !== undefined && draft.trim() !== "" && parseMonthYear(draft) === undefined;

  const type = (text: string) => {
    setDraft(text);
    setIsLeft(false);
    const read = parseMonthYear(text);
    if (read !== undefined || text.trim() === "") onChange(read);
  };
  const leave = () => {
    setIsLeft(true);
    if (!isUnread) setDraft(undefined);
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
