import type { Ref } from "react";
import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from "react-aria-components";
import { CONTROL, FIELD_COLUMN, FieldFrame, type FieldWords } from "./field-frame.tsx";

export interface TextAreaProps
  extends FieldWords,
    Omit<AriaTextFieldProps, "className" | "style" | "children" | "isInvalid" | "ref" | "placeholder"> {
  readonly placeholder?: string;
  /** Lines shown while empty; it grows with what is typed, up to `mostRows`. */
  readonly rows?: number;
  readonly mostRows?: number;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

export function TextArea({
  label,
  hint,
  error,
  placeholder,
  rows = 3,
  mostRows,
  ref,
  ...rest
}: TextAreaProps) {
  return (
    <AriaTextField
      {...rest}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={FIELD_COLUMN}
    >
      <FieldFrame label={label} hint={hint} error={error}>
        <AriaTextArea
          {...(ref ? { ref } : {})}
          placeholder={placeholder ?? ""}
          rows={rows}
          style={{
            minHeight: heightOf(rows),
            ...(mostRows === undefined ? {} : { maxHeight: heightOf(mostRows) }),
          }}
          className={`${CONTROL} field-sizing-content resize-y leading-normal`}
        />
      </FieldFrame>
    </AriaTextField>
  );
}

/** So many lines with the padding around them. */
function heightOf(rows: number): string {
  return `calc(${rows}lh + 14px)`;
}
