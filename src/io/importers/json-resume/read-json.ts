import { ImportFailure } from "#io/importers/import-failure.ts";
import { LIMITS } from "#io/importers/limits.ts";

const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

/** Parses JSON no deeper than any record; keys that reach for prototypes are left out. */
export function readJson(text: string): unknown {
  const { deepest, isClosed } = nestingOf(text);
  if (deepest > LIMITS.jsonDepth) throw new ImportFailure({ kind: "unsafe" });
  // V8 11.3 has been seen to take a lone `{` for a whole object.
  if (!isClosed) throw new ImportFailure({ kind: "damaged" });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""), (key, value: unknown) =>
      FORBIDDEN.has(key) ? undefined : value,
    );
  } catch {
    throw new ImportFailure({ kind: "damaged" });
  }
}

/** How deep the brackets go, and whether each that is opened is closed. */
function nestingOf(text: string): { readonly deepest: number; readonly isClosed: boolean } {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (inString) {
      if (unit === 92) at += 1;
      else if (unit === 34) inString = false;
    } else if (unit === 34) inString = true;
    else if (unit === 91 || unit === 123) deepest = Math.max(deepest, (depth += 1));
    else if (unit === 93 || unit === 125) depth -= 1;
  }
  return { deepest, isClosed: depth === 0 && !inString };
}
