import type { ReactNode } from "react";
import { FieldError, Label, Text } from "react-aria-components";
import { classes } from "./classes.ts";

/** What every field carries around its control. */
export interface FieldWords {
  readonly label: string;
  /** One line of help under the label. */
  readonly hint?: ReactNode;
  /** How to mend what is typed; its presence marks the field. */
  readonly error?: string | undefined;
}

export const FIELD_COLUMN = "flex min-w-0 flex-col gap-1";

export const CONTROL = classes(
  "min-h-10 w-full min-w-0 rounded-md border border-edge bg-sheet px-3 py-1.5 text-body text-ink",
  "transition-colors placeholder:text-soft data-hovered:border-soft data-invalid:border-error",
  "data-focused:border-accent data-focused:outline-2 data-focused:-outline-offset-1 data-focused:outline-accent",
  "data-disabled:bg-sunk data-disabled:text-soft pointer-coarse:min-h-11",
);

export const FIELD_LABEL = "text-note font-semibold text-ink";
export const FIELD_HINT = "text-caption text-soft";

/** Label above, help under it, the control, then the error. */
export function FieldFrame({ label, hint, error, children }: FieldWords & { readonly children: ReactNode }) {
  return (
    <>
      <Label className={FIELD_LABEL}>{label}</Label>
      {hint === undefined ? null : (
        <Text slot="description" className={FIELD_HINT}>
          {hint}
        </Text>
      )}
      {children}
      <FieldError className="text-caption font-semibold text-error">{error}</FieldError>
    </>
  );
}
