import { describe, expect, it } from "vitest";
import { sourceFiles } from "../architecture/source-files.ts";
import { contrastOf, readOklch } from "./oklch.ts";
import { readPalettes, THEMES, type ThemeName } from "./read-tokens.ts";

/** What words can stand on. A wash at half strength lies between the wash and the surface under it. */
const SURFACES = [
  "desk",
  "room",
  "sheet",
  "sunk",
  "accent-wash",
  "done-wash",
  "attention-wash",
  "error-wash",
] as const;
/** What is read in sentences. */
const READING = ["ink", "soft"] as const;
/** Short words and icons that signal something. */
const SIGNALS = ["accent", "accent-strong", "done", "attention", "error"] as const;
/** Icons and separators, and the edges that make a control: 3:1 is asked of what isn't text. */
const MARKS = ["edge"] as const;
/** Words on a color of their own. */
const DRESSED = [
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
  ["ink", "selection"],
] as const;
/** The mark on a chosen color of a document, which is dark enough for print; the design's own tests see to that. */
const ON_DOCUMENT = ["paper"] as const;
/** Bars, dots and the sheet of paper: no words of the app stand on them. */
const WORDLESS = ["paper", "line", "soft", "done", "attention", "error", "scrim"] as const;

const LEAST = {
  light: { reading: 7, signal: 4.5 },
  dark: { reading: 7, signal: 4.5 },
  "light, more contrast": { reading: 10, signal: 7 },
  "dark, more contrast": { reading: 10, signal: 7 },
} as const satisfies Record<ThemeName, { reading: number; signal: number }>;

const palettes = readPalettes();
const sources = sourceFiles(["src"], [".ts", ".tsx"]).filter(({ path }) => !path.includes(".test."));

function pairsBelow(
  theme: ThemeName,
  pairs: readonly (readonly [string, string])[],
  least: number,
): string[] {
  expect(pairs.length).toBeGreaterThan(0);
  const palette = palettes[theme];
  return pairs.flatMap(([words, surface]) => {
    const [front, back] = [palette.get(words), palette.get(surface)];
    if (front === undefined || back === undefined) return [`${words} on ${surface}: no such color`];
    const contrast = contrastOf(front, back);
    return contrast < least ? [`${words} on ${surface}: ${contrast.toFixed(2)}, not ${least}`] : [];
  });
}

function onEachSurface(words: readonly string[]): (readonly [string, string])[] {
  return words.flatMap((word) => SURFACES.map((surface) => [word, surface] as const));
}

function used(prefix: "text" | "bg"): Set<string> {
  const names = new Set<string>();
  const pattern = new RegExp(`(?<![\\w-])${prefix}-([a-z]+(?:-[a-z]+)*)(?![\\w-])`, "g");
  for (const { text } of sources) for (const [, name = ""] of text.matchAll(pattern)) names.add(name);
  return new Set([...names].filter((name) => palettes.light.has(name) || name === "scrim"));
}

describe("contrast", () => {
  it("is computed as WCAG does", () => {
    const [white, black] = [readOklch("oklch(1 0 0)"), readOklch("oklch(0 0 0)")];
    expect(contrastOf(white, black)).toBeCloseTo(21, 2);
    // #767676, the lightest grey that passes on white.
    expect(contrastOf(white, readOklch("oklch(0.5659 0 0)"))).toBeCloseTo(4.54, 1);
  });

  it.each(THEMES)("%s: sentences can be read with ease on every surface", (theme) => {
    expect(pairsBelow(theme, onEachSurface(READING), LEAST[theme].reading)).toEqual([]);
  });

  it.each(THEMES)("%s: signals can be read on every surface", (theme) => {
    expect(pairsBelow(theme, [...onEachSurface(SIGNALS), ...DRESSED], LEAST[theme].signal)).toEqual([]);
  });

  it.each(THEMES)("%s: marks and edges can be seen on every surface", (theme) => {
    expect(pairsBelow(theme, onEachSurface(MARKS), 3)).toEqual([]);
  });

  it("knows every color that the components put words in, and what they stand on", () => {
    const [words, surfaces] = [used("text"), used("bg")];
    expect(words.size).toBeGreaterThan(5);
    expect(surfaces.size).toBeGreaterThan(5);
    const knownWords = new Set<string>([
      ...READING,
      ...SIGNALS,
      ...MARKS,
      ...ON_DOCUMENT,
      ...DRESSED.map(([front]) => front),
    ]);
    const knownSurfaces = new Set<string>([...SURFACES, ...WORDLESS, ...DRESSED.map(([, back]) => back)]);
    expect([...words].filter((name) => !knownWords.has(name))).toEqual([]);
    expect([...surfaces].filter((name) => !knownSurfaces.has(name))).toEqual([]);
  });

  it("isn't thinned out: no words let their surface through", () => {
    const found = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/(?<![\w-])text-[a-z-]+\/\d+/g)].map(([name]) => `${path}: ${name}`),
    );
    expect(found).toEqual([]);
  });
});
