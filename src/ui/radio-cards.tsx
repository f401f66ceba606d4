import { Radio, RadioGroup } from "react-aria-components";
import { FieldFrame, type FieldWords } from "./field-frame.tsx";

export interface RadioCard<Id extends string> {
  readonly id: Id;
  readonly title: string;
  readonly text?: string;
}

interface RadioCardsProps<Id extends string> extends FieldWords {
  readonly cards: readonly RadioCard<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
}

/** A choice of one, each with a line that says what it means: a ruled list, not a grid of boxes. */
export function RadioCards<Id extends string>(props: RadioCardsProps<Id>) {
  const { label, hint, error, cards, value, onChange } = props;
  return (
    <RadioGroup
      value={value}
      onChange={(picked) => {
        const card = cards.find((candidate) => candidate.id === picked);
        if (card !== undefined) onChange(card.id);
      }}
      isInvalid={error !== undefined}
      className="group/cards flex flex-col gap-1"
    >
      <FieldFrame label={label} hint={hint} error={error}>
        <div className="mt-1 overflow-hidden rounded-md border border-line bg-sheet group-data-invalid/cards:border-error">
          {cards.map((card) => (
            <Radio
              key={card.id}
              value={card.id}
              className="group flex items-start gap-3 border-line border-b px-4 py-3 transition-colors last:border-b-0 data-hovered:bg-sunk data-selected:bg-accent-wash data-focus-visible:outline-2 data-focus-visible:-outline-offset-2 data-focus-visible:outline-accent"
            >
              <span className="mt-1 grid size-4 shrink-0 place-items-center rounded-full border border-edge bg-sheet group-data-selected:border-[5px] group-data-selected:border-accent forced-colors:group-data-selected:border-[Highlight]" />
              <span className="flex flex-col">
                <span className="font-semibold">{card.title}</span>
                {card.text === undefined ? null : <span className="text-note text-soft">{card.text}</span>}
              </span>
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </RadioGroup>
  );
}
