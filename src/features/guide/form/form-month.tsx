import { type Control, type FieldPathByValue, type FieldValues, useController } from "react-hook-form";
import type { PartialDate } from "#core/model/partial-date.ts";
import { MonthYearField } from "#ui/month-year-field.tsx";

interface FormMonthProps<V extends FieldValues, N extends FieldPathByValue<V, PartialDate | undefined>> {
  readonly control: Control<V>;
  readonly name: N;
  readonly label: string;
  readonly hint?: string;
  /** Blank, or "present", is "still going on". */
  readonly isOpenEnded?: boolean;
}

export function FormMonth<V extends FieldValues, N extends FieldPathByValue<V, PartialDate | undefined>>(
  props: FormMonthProps<V, N>,
) {
  const { control, name, ...rest } = props;
  const { field } = useController({ control, name });
  return (
    <div data-field={name} className="contents">
      <MonthYearField {...rest} value={field.value} onChange={field.onChange} />
    </div>
  );
}
