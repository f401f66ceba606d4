import { create, type Font } from "fontkit";
import type { DocumentTree } from "#core/documents/document.ts";
import { linesOf } from "#core/documents/read-tree.ts";
import type { Template } from "#core/documents/template.ts";
import type { FontFamily } from "#core/model/document-look.ts";
import { err, ok, type Result } from "#core/result.ts";
import type { ExportError } from "#io/exporters/export-format.ts";
import type { FontSource } from "#io/exporters/font-source.ts";
import { rememberShapes } from "./remember-shapes.ts";
import { SetLines } from "./set-lines.ts";

export type FontWeight = "regular" | "italic" | "semibold" | "bold";

/** Families draw their weights from these files; a typewriter knows one bold. */
const WEIGHT_FILES = {
  "source-serif": { regular: "regular", italic: "italic", semibold: "semibold", bold: "bold" },
  inter: { regular: "regular", italic: "italic", semibold: "semibold", bold: "bold" },
  "noto-sans": { regular: "regular", italic: "italic", semibold: "semibold", bold: "bold" },
  lora: { regular: "regular", italic: "italic", semibold: "semibold", bold: "bold" },
  spectral: { regular: "regular", italic: "italic", semibold: "semibold", bold: "bold" },
  "courier-prime": { regular: "regular", italic: "italic", semibold: "bold", bold: "bold" },
} satisfies Record<FontFamily, Record<FontWeight, string>>;

const WEIGHTS = ["regular", "italic", "semibold", "bold"] as const;
/** Steps in for characters that a family lacks. */
const FALLBACK: FontFamily = "noto-sans";

/** The store that react-pdf's layout asks for fonts, filled before layout begins. */
export interface FontSet {
  readonly getFont: (descriptor: { readonly fontFamily: string }) => { readonly data: Font } | undefined;
  readonly load: () => Promise<void>;
  readonly getHyphenationCallback: () => (word: string) => string[];
  readonly getEmojiSource: () => null;
  /** What was set in these fonts before. */
  readonly setLines: SetLines;
}

/** The name under which a style is known to layout; it is its file's name. */
export function fontName(family: FontFamily, weight: FontWeight): string {
  return `${family}-${WEIGHT_FILES[family][weight]}`;
}

/** The family's own font, then the one that steps in. */
export function fontStack(family: FontFamily, weight: FontWeight): string[] {
  return [fontName(family, weight), fontName(FALLBACK, weight)];
}

/** Loads what the template sets its words in; the fallback only for a document that needs it. */
export async function loadFonts(
  tree: DocumentTree,
  template: Template,
  source: FontSource,
): Promise<Result<FontSet, ExportError>> {
  const { body, heading } = template.tokens.fonts;
  const own = await loadFamilies([body, heading], source);
  const lacking = uncovered(charactersOf(tree), own);
  if (lacking.length === 0) return ok(fontSet(own));
  const all = new Map([...own, ...(await loadFamilies([FALLBACK], source))]);
  const lost = lacking.filter((character) => !isCovered(character, all.get(fontName(FALLBACK, "regular"))));
  return lost.length === 0 ? ok(fontSet(all)) : err({ kind: "uncovered-characters", characters: lost });
}

/** A font is parsed once, however many documents it sets: known by who gives it, or by the bytes themselves. */
const parsedBySource = new WeakMap<FontSource, Map<string, Font>>();
const parsedByBytes = new WeakMap<Uint8Array, Font>();

async function loadFamilies(families: readonly FontFamily[], source: FontSource): Promise<Map<string, Font>> {
  const names = [...new Set(families.flatMap((family) => WEIGHTS.map((weight) => fontName(family, weight))))];
  const fonts = await Promise.all(names.map(async (name) => [name, await loadFont(name, source)] as const));
  return new Map(fonts);
}

async function loadFont(name: string, source: FontSource): Promise<Font> {
  const known = parsedBySource.get(source) ?? new Map<string, Font>();
  parsedBySource.set(source, known);
  const font = known.get(name) ?? parseFont(name, await source(`${name}.ttf`));
  known.set(name, font);
  return font;
}

function parseFont(name: string, bytes: Uint8Array): Font {
  const known = parsedByBytes.get(bytes);
  if (known !== undefined) return known;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fontkit reads any bytes; its types say Buffer
  const font = create(bytes as Buffer);
  if (!("layout" in font)) throw new Error(`${name} is a collection of fonts`);
  nameGlyphs(font);
  rememberShapes(font);
  parsedByBytes.set(bytes, font);
  return font;
}

/**
 * Lets the font know each glyph by its character first. A glyph that fontkit first meets as a part of another (the N of Ñ, while a
 * subset is written) stays without a character, and every later document would lose that letter to readers and search.
 */
function nameGlyphs(font: Font): void {
  const byUse = [...font.characterSet].sort((a, b) => rarity(a) - rarity(b));
  for (const codePoint of byUse) font.glyphForCodePoint(codePoint);
}

/** Where two characters share a glyph (the apostrophes U+2019 and U+02BC), it is known by the one that people write. */
function rarity(codePoint: number): number {
  if (codePoint < 0x180) return 0;
  return codePoint >= 0x2000 && codePoint < 0x2100 ? 1 : 2;
}

function charactersOf(tree: DocumentTree): string[] {
  return [...new Set(`${linesOf(tree).join("")}·•–`)];
}

function uncovered(characters: readonly string[], fonts: ReadonlyMap<string, Font>): string[] {
  const all = [...fonts.values()];
  return characters.filter((character) => !all.every((font) => isCovered(character, font)));
}

function isCovered(character: string, font: Font | undefined): boolean {
  return font?.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) ?? false;
}

function fontSet(fonts: ReadonlyMap<string, Font>): FontSet {
  const [first] = fonts.values();
  return {
    getFont: ({ fontFamily }) => {
      const data = fonts.get(fontFamily) ?? (fontFamily === "Helvetica" ? first : undefined);
      return data === undefined ? undefined : { data };
    },
    load: () => Promise.resolve(),
    getHyphenationCallback: () => breakLongWord,
    getEmojiSource: () => null,
    setLines: setLinesOf(first),
  };
}

const setLinesByFont = new WeakMap<Font, SetLines>();

function setLinesOf(font: Font | undefined): SetLines {
  const known = (font && setLinesByFont.get(font)) ?? new SetLines();
  if (font !== undefined) setLinesByFont.set(font, known);
  return known;
}

const LONGEST_UNBROKEN_WORD = 40;

/** Words stay whole; only one that may be wider than a line can break, and the draw pass leaves out the hyphen. */
function breakLongWord(word: string): string[] {
  if (word.length <= LONGEST_UNBROKEN_WORD) return [word];
  return word.match(/.{1,8}/gsu) ?? [word];
}
