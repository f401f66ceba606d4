import { unzipSync } from "fflate";
import nspell from "nspell";
import type { Dictionary } from "#core/spelling/speller.ts";

/** A dictionary as `scripts/make-dictionaries.mjs` packs it. */
export function unpackDictionary(packed: Uint8Array): Dictionary {
  const { affixes, words } = unzipSync(packed);
  if (affixes === undefined || words === undefined) throw new Error("A dictionary without its parts");
  const text = new TextDecoder();
  return nspell(text.decode(affixes), text.decode(words));
}
