import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DictionarySource } from "#io/spelling/read-spelling.ts";
import { publicFolder } from "./public-folder.ts";

/** The dictionaries of `public/dictionaries`. */
export function nodeDictionaries(): DictionarySource {
  const folder = publicFolder("dictionaries");
  return (language) => readFile(join(folder, `${language}.zip`));
}
