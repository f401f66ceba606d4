import { Radio, RadioGroup } from "react-aria-components";

export interface Segment<Id extends string> {
  readonly id: Id;
  readonly text: string;
  /** The language of `text`, where it isn't the interface's. */
  readonly lang?: string;
}

interface SegmentedProps<Id extends string> {
  readonly label: string;
  readonly segments: readonly Segment<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

/** A short choice in one row. */
export function Segmented<Id extends string>({ label, segments, value, onChange }: SegmentedProps<Id>) {
  return (
    <RadioGroup
      aria-label={label}
      orientation="horizontal"
      value={value}
      onChange={(picked) => {
        const segment = segments.find((candidate) => candidate.id === picked);
        if (segment !== undefined) onChange(segment.id);
      }}
      className="inline-flex rounded-md border border-line bg-sunk p-0.5"
    >
      {segments.map((segment) => (
        <Radio
          key={segment.id}
          value={segment.id}
          className="grid min-h-7 cursor-pointer place-items-center rounded-[6px] border border-transparent px-2.5 text-note text-soft transition-colors data-focus-visible:outline-2 data-focus-visible:outline-accent data-hovered:text-ink data-selected:border-line data-selected:bg-sheet data-selected:font-semibold data-selected:text-accent pointer-coarse:min-h-10 forced-colors:data-selected:border-[Highlight]"
        >
          <span {...(segment.lang === undefined ? {} : { lang: segment.lang })}>{segment.text}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
