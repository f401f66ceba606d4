import { ChevronDown } from "lucide-react";
import { ComboBox as AriaComboBox, Button, Input, ListBox, Popover } from "react-aria-components";
import { CONTROL, FIELD_COLUMN, FieldFrame, type FieldWords } from "./field-frame.tsx";
import { POPOVER } from "./popover-classes.ts";
import { OptionItem, type SelectOption } from "./select.tsx";

interface ComboBoxProps extends FieldWords {
  /** Already narrowed to what is typed, best first. */
  readonly options: readonly SelectOption<string>[];
  readonly text: string;
  readonly onTextChange: (text: string) => void;
  /** A choice from the list; words of the person's own are never refused. */
  readonly onPick: (id: string) => void;
  /** Enter with no option under the cursor. */
  readonly onOwnWords?: (text: string) => void;
  readonly listLabel: string;
}

export function ComboBox(props: ComboBoxProps) {
  const { label, hint, error, options, text, onTextChange, onPick, onOwnWords, listLabel } = props;
  return (
    <AriaComboBox
      items={options}
      inputValue={text}
      onInputChange={onTextChange}
      value={null}
      onChange={(key) => {
        if (key !== null) onPick(String(key));
      }}
      allowsCustomValue
      // The list of a pasted word is built a moment after the word is there; it opens all the same.
      allowsEmptyCollection={options.length > 0}
      menuTrigger="input"
      isInvalid={error !== undefined}
      className={FIELD_COLUMN}
    >
      <FieldFrame label={label} hint={hint} error={error}>
        <div className="relative">
          <Input
            onKeyDown={(event) => {
              const isOnOption = event.currentTarget.hasAttribute("aria-activedescendant");
              if (event.key === "Enter" && !isOnOption && text.trim() !== "") onOwnWords?.(text);
            }}
            className={`${CONTROL} pr-10`}
          />
          <Button
            aria-label={listLabel}
            className="absolute inset-y-0 right-0 grid w-10 place-items-center rounded-md text-soft data-hovered:text-accent"
          >
            <ChevronDown aria-hidden size={16} />
          </Button>
        </div>
      </FieldFrame>
      <Popover className={POPOVER}>
        <ListBox className="max-h-80 outline-none">
          {(option: SelectOption<string>) => <OptionItem {...option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
