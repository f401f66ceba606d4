import { ProgressBar } from "react-aria-components";

interface ProgressLineProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** Said and read instead of a percentage: "5 of 9 parts". */
  readonly words: string;
}

export function ProgressLine({ label, value, max, words }: ProgressLineProps) {
  return (
    <ProgressBar
      aria-label={label}
      value={value}
      maxValue={max}
      valueLabel={words}
      className="flex items-center gap-3 text-caption text-soft"
    >
      {({ percentage }) => (
        <>
          <span className="h-1 flex-1 overflow-hidden rounded-full bg-line forced-colors:border">
            <span
              className="block h-full rounded-full bg-accent transition-[width] forced-colors:bg-[Highlight]"
              style={{ width: `${percentage ?? 0}%` }}
            />
          </span>
          <span className="whitespace-nowrap">{words}</span>
        </>
      )}
    </ProgressBar>
  );
}
