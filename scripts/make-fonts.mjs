// Makes the fonts that documents embed: static TrueType subsets, from the packages of Google Fonts. Run it after a change here
// or of a font package; the results are kept in public/fonts.
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

const root = join(fileURLToPath(import.meta.url), "../..");
const source = join(root, "node_modules/@expo-google-fonts");
const target = join(root, "public/fonts");

const PUNCTUATION = [
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2033],
  [0x2039, 0x203a],
  [0x2044, 0x2044],
  [0x20ac, 0x20ac],
  [0x2116, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2265],
  [0x25a0, 0x25cf],
];
const LATIN = [[0x20, 0x7e], [0xa1, 0xac], [0xae, 0x24f], [0x2b9, 0x2dd], [0x1e00, 0x1eff], ...PUNCTUATION];
/** The family that steps in for characters that the others lack: names in Greek, Cyrillic and Vietnamese. */
const WIDE = [...LATIN, [0x300, 0x36f], [0x370, 0x3ff], [0x400, 0x52f]];

const FAMILIES = [
  {
    family: "source-serif",
    folder: "source-serif-4",
    basename: "SourceSerif4",
    ranges: LATIN,
    styles: { regular: "400Regular", italic: "400Regular_Italic", semibold: "600SemiBold", bold: "700Bold" },
  },
  {
    family: "inter",
    folder: "inter",
    basename: "Inter",
    ranges: LATIN,
    styles: { regular: "400Regular", italic: "400Regular_Italic", semibold: "600SemiBold", bold: "700Bold" },
  },
  {
    family: "noto-sans",
    folder: "noto-sans",
    basename: "NotoSans",
    ranges: WIDE,
    styles: { regular: "400Regular", italic: "400Regular_Italic", semibold: "600SemiBold", bold: "700Bold" },
  },
  {
    family: "lora",
    folder: "lora",
    basename: "Lora",
    ranges: LATIN,
    styles: { regular: "400Regular", italic: "400Regular_Italic", semibold: "600SemiBold", bold: "700Bold" },
  },
  {
    family: "spectral",
    folder: "spectral",
    basename: "Spectral",
    ranges: LATIN,
    styles: { regular: "400Regular", italic: "400Regular_Italic", semibold: "600SemiBold", bold: "700Bold" },
  },
  {
    family: "courier-prime",
    folder: "courier-prime",
    basename: "CourierPrime",
    ranges: LATIN,
    styles: { regular: "400Regular", italic: "400Regular_Italic", bold: "700Bold" },
  },
];

function charactersOf(ranges) {
  return ranges
    .flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
    )
    .join("");
}

async function makeStyle({ family, folder, basename, ranges }, style, weight) {
  const file = join(source, folder, weight, `${basename}_${weight}.ttf`);
  const bytes = await subsetFont(await readFile(file), charactersOf(ranges), {
    targetFormat: "sfnt",
    // Every feature more is looked up for every word. Documents hold composed characters, so marks need no placing.
    keepFeatures: ["kern", "tnum"],
    noHinting: true,
  });
  await writeFile(join(target, `${family}-${style}.ttf`), bytes);
  console.log(`${family}-${style}.ttf ${Math.round(bytes.length / 1024)} kB`);
}

await mkdir(target, { recursive: true });
for (const family of FAMILIES) {
  for (const [style, weight] of Object.entries(family.styles)) await makeStyle(family, style, weight);
  await copyFile(join(source, family.folder, "LICENSE_FONT"), join(target, `LICENSE-${family.family}.txt`));
}
