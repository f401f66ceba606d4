import type { PartState } from "#core/review/completeness.ts";

/** A ring, a ring half full, a tick: told apart by shape as well as by colour. */
export function StateGlyph({ state }: { readonly state: PartState | undefined }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 shrink-0">
      {state === undefined ? (
        <path d="M4 4h8M4 8h8M4 12h5" className="fill-none stroke-edge stroke-[1.5]" />
      ) : null}
      {state === "empty" ? (
        <circle cx="8" cy="8" r="6" className="fill-none stroke-edge stroke-[1.5]" />
      ) : null}
      {state === "started" ? (
        <>
          <circle cx="8" cy="8" r="6" className="fill-none stroke-accent stroke-[1.5]" />
          <path d="M8 4.500a3.500 3.500 0 0 1 0 7z" className="fill-accent" />
        </>
      ) : null}
      {state === "done" ? (
        <>
          <circle cx="8" cy="8" r="6.750" className="fill-done" />
          <path d="M5 8.200l2.100 2.100 4-4.300" className="fill-none stroke-[1.750] stroke-sheet" />
        </>
      ) : null}
    </svg>
  );
}
