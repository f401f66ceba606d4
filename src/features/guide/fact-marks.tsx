import type { Fact } from "#core/review/completeness.ts";

const STEP = 9;

/** One mark a fact: full where it is there, open where it is missing, square where nobody is hired without it. */
export function FactMarks({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${facts.length * STEP} 8`}
      className="h-2 shrink-0"
      style={{ width: facts.length * STEP }}
    >
      {facts.map(({ id, weight, isThere }, at) => (
        <rect
          key={id}
          x={at * STEP + 1}
          y={1}
          width={6}
          height={6}
          rx={weight === "needed" ? 1 : 3}
          className={isThere ? "fill-done stroke-done" : "fill-none stroke-edge"}
        />
      ))}
    </svg>
  );
}
