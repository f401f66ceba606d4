interface ProgressLineProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** Said and read instead of a percentage: "5 of 9 parts". */
  readonly words: string;
}

const BAR =
  "h-1 min-w-0 flex-1 appearance-none overflow-hidden rounded-full bg-line text-accent " +
  "[&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:rounded-full " +
  "[&::-webkit-progress-value]:bg-accent forced-colors:appearance-auto";

export function ProgressLine({ label, value, max, words }: ProgressLineProps) {
  return (
    <div className="flex items-center gap-3 text-caption text-soft">
      <progress aria-label={label} value={value} max={max} aria-valuetext={words} className={BAR} />
      <span aria-hidden className="whitespace-nowrap">
        {words}
      </span>
    </div>
  );
}
