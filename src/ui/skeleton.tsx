interface SkeletonProps {
  readonly label: string;
  readonly lines?: number;
}

const WIDTHS = ["w-2/5", "w-full", "w-11/12", "w-4/5", "w-full", "w-2/3"] as const;

/** Lines in the place of words that are on their way. */
export function Skeleton({ label, lines = 4 }: SkeletonProps) {
  return (
    <output aria-label={label} className="flex flex-col gap-3">
      {Array.from({ length: lines }, (_, line) => (
        <span
          key={line}
          className={`h-3 animate-breathe rounded-sm bg-line ${WIDTHS[line % WIDTHS.length]}`}
        />
      ))}
    </output>
  );
}
