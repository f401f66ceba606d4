import type { HTMLAttributes } from "react";
import { type Control, type FieldPathByValue, type FieldValues, useController } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { TextField } from "#ui/text-field.tsx";
import { fieldErrorOf } from "./field-errors.ts";

interface FormTextProps<V extends FieldValues, N extends FieldPathByValue<V, string>> {
  readonly control: Control<V>;
  readonly name: N;
  readonly label: string;
  readonly hint?: string;
  readonly type?: "text" | "email" | "tel" | "url";
  readonly inputMode?: NonNullable<HTMLAttributes<HTMLElement>["inputMode"]>;
  readonly autoComplete?: string;
}

export function FormText<V extends FieldValues, N extends FieldPathByValue<V, string>>(
  props: FormTextProps<V, N>,
) {
  const { control, name, hint, ...rest } = props;
  const { t } = useTranslation("guide");
  const {
    field: { value, onChange, onBlur, ref },
    fieldState,
  } = useController({ control, name });
  const error = fieldErrorOf(fieldState.error?.message);
  return (
    <TextField
      {...rest}
      data-field={name}
      hint={hint}
      error={error === undefined ? undefined : t(`fieldErrors.${error}`)}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      ref={ref}
    />
  );
}
