import type { Font, GlyphRun } from "fontkit";

/** Runs of words kept for each font: a long resume in every density. */
const MOST_RUNS = 4000;

/**
 * Lets a font shape each run of words once: while a person types, every line but one is as it was before, and a document that
 * is set tighter is set in the same words. What is shared is frozen.
 */
export function rememberShapes(font: Font): void {
  const shape = font.layout.bind(font);
  const known = new Map<string, GlyphRun>();
  font.layout = (words, features, ...rest) => {
    const key = JSON.stringify([words, features, ...rest]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const run = shape(words, features, ...rest);
    Object.freeze(run.glyphs);
    for (const position of Object.freeze(run.positions)) Object.freeze(position);
    if (known.size >= MOST_RUNS) known.clear();
    known.set(key, run);
    return run;
  };
}
