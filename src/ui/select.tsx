import { ChevronDown } from "lucide-react";
import {
  Select as AriaSelect,
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
} from "react-aria-components";
import { CONTROL, FIELD_COLUMN, FieldFrame, type FieldWords } from "./field-frame.tsx";
import { OPTION, POPOVER } from "./popover-classes.ts";

export interface SelectOption<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly note?: string | undefined;
}

interface SelectProps<Id extends string> extends FieldWords {
  readonly options: readonly SelectOption<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly placeholder?: string;
}

export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, hint, error, options, value, onChange, placeholder } = props;
  const pick = (key: unknown) => {
    const option = options.find((candidate) => candidate.id === key);
    if (option !== undefined) onChange(option.id);
  };
  return (
    <AriaSelect
      value={value}
      onChange={pick}
      isInvalid={error !== undefined}
      placeholder={placeholder ?? ""}
      className={`${FIELD_COLUMN} group`}
    >
      <FieldFrame label={label} hint={hint} error={error}>
        <Button
          className={`${CONTROL} group-data-invalid:border-error flex items-center justify-between gap-2 text-left`}
        >
          <SelectValue className="min-w-0 break-words data-placeholder:text-soft [&_[slot=description]]:hidden" />
          <ChevronDown aria-hidden size={16} className="shrink-0 text-soft" />
        </Button>
      </FieldFrame>
      <Popover className={POPOVER}>
        <ListBox items={options} className="outline-none">
          {(option) => <OptionItem {...option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

/** One line of a list to choose from, with a smaller line under it. */
export function OptionItem({ id, label, note }: SelectOption<string>) {
  return (
    <ListBoxItem id={id} textValue={label} className={OPTION}>
      <Text slot="label">{label}</Text>
      {note === undefined ? null : (
        <Text slot="description" className="text-caption font-normal text-soft">
          {note}
        </Text>
      )}
    </ListBoxItem>
  );
}
