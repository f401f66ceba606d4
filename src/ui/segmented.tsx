import { useId } from "react";

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

/** A short choice in one row: the browser's own radio buttons, dressed. */
export function Segmented<Id extends string>({ label, segments, value, onChange }: SegmentedProps<Id>) {
  const name = useId();
  return (
    <fieldset className="inline-flex rounded-md border border-line bg-sunk p-0.5">
      <legend className="sr-only">{label}</legend>
      {segments.map((segment) => (
        <label
          key={segment.id}
          className="relative grid min-h-7 place-items-center rounded-[6px] border border-transparent px-2.5 text-note text-soft transition-colors hover:text-ink has-checked:border-line has-checked:bg-sheet has-checked:font-semibold has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-accent pointer-coarse:min-h-10 forced-colors:has-checked:forced-color-adjust-none forced-colors:has-checked:bg-[Highlight] forced-colors:has-checked:text-[HighlightText]"
          {...(segment.lang === undefined ? {} : { lang: segment.lang })}
        >
          <input
            type="radio"
            name={name}
            checked={segment.id === value}
            onChange={() => onChange(segment.id)}
            className="absolute inset-0 cursor-pointer appearance-none rounded-[6px] outline-none"
          />
          {segment.text}
        </label>
      ))}
    </fieldset>
  );
}
