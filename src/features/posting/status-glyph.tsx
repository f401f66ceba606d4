import type { MatchStatus } from "#core/matching/match.ts";

/** A tick, a half disc, a cross, a question: told apart by shape as well as by colour. */
export function StatusGlyph({ status }: { readonly status: MatchStatus }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 shrink-0">
      {SHAPES[status]}
    </svg>
  );
}

const SHAPES = {
  met: (
    <>
      <circle cx="8" cy="8" r="7" className="fill-done" />
      <path d="M4.8 8.2l2.2 2.2 4.2-4.5" className="fill-none stroke-[1.75] stroke-sheet" />
    </>
  ),
  partial: (
    <>
      <circle cx="8" cy="8" r="6.25" className="fill-none stroke-[1.5] stroke-attention" />
      <path d="M8 1.75a6.25 6.25 0 0 0 0 12.5z" className="fill-attention" />
    </>
  ),
  unmet: (
    <>
      <circle cx="8" cy="8" r="6.25" className="fill-none stroke-[1.5] stroke-error" />
      <path d="M5.5 5.5l5 5m0-5l-5 5" className="fill-none stroke-[1.75] stroke-error" />
    </>
  ),
  unknown: (
    <>
      <circle
        cx="8"
        cy="8"
        r="6.25"
        strokeDasharray="2.2 1.73"
        className="fill-none stroke-[1.5] stroke-edge"
      />
      <path
        d="M6.2 6.4a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.6-.8 1.2"
        className="fill-none stroke-[1.4] stroke-soft"
      />
      <circle cx="8" cy="11.3" r=".9" className="fill-soft" />
    </>
  ),
} as const satisfies Record<MatchStatus, unknown>;
