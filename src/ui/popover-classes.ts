/** The surface of everything that opens over the page. */
export const POPOVER =
  "min-w-(--trigger-width) overflow-auto rounded-md border border-line bg-sheet p-1 shadow-float outline-none " +
  "data-entering:animate-rise";

export const OPTION =
  "flex min-h-9 cursor-default flex-col justify-center rounded-sm px-3 py-1.5 text-note outline-none select-none " +
  "data-focused:bg-accent-wash data-focused:text-accent-strong data-selected:font-semibold data-disabled:opacity-45 " +
  "pointer-coarse:min-h-11 forced-colors:data-focused:outline-2";
