import type { Ref } from "react";
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Input,
} from "react-aria-components";
import { CONTROL, FIELD_COLUMN, FieldFrame, type FieldWords } from "./field-frame.tsx";

export interface TextFieldProps
  extends FieldWords,
    Omit<AriaTextFieldProps, "className" | "style" | "children" | "isInvalid" | "ref" | "placeholder"> {
  readonly placeholder?: string;
  /** For the one field of a dialog that was opened to be typed in. */
  readonly isFocusedFirst?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}

export function TextField({
  label,
  hint,
  error,
  placeholder,
  isFocusedFirst = false,
  ref,
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField
      {...rest}
      {...(isFocusedFirst ? { autoFocus: true } : {})}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={FIELD_COLUMN}
    >
      <FieldFrame label={label} hint={hint} error={error}>
        <Input {...(ref ? { ref } : {})} placeholder={placeholder ?? ""} className={CONTROL} />
      </FieldFrame>
    </AriaTextField>
  );
}
