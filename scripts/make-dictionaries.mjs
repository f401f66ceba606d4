// Packs the Hunspell dictionaries of either language with their licenses into public/dictionaries. Run it after a change of a
// dictionary package.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";

const root = join(fileURLToPath(import.meta.url), "../..");
const target = join(root, "public/dictionaries");
/** The same bytes each time. */
const MADE = new Date(Date.UTC(2020, 0, 1, 12));

await mkdir(target, { recursive: true });
for (const language of ["en", "es"]) {
  const folder = join(root, `node_modules/dictionary-${language}`);
  const [affixes, words, license] = await Promise.all(
    ["index.aff", "index.dic", "license"].map((name) => readFile(join(folder, name))),
  );
  const packed = zipSync({ affixes, words, license }, { level: 9, mtime: MADE });
  await writeFile(join(target, `${language}.zip`), packed);
}
