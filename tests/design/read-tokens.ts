import { readFileSync } from "node:fs";
import { type LinearColor, readOklch } from "./oklch.ts";

export const THEMES = ["light", "dark", "light, more contrast", "dark, more contrast"] as const;
export type ThemeName = (typeof THEMES)[number];

type Palette = ReadonlyMap<string, LinearColor>;

const TOKEN = /--color-([a-z-]+): (?:light-dark\((oklch\([^)]*\)), (oklch\([^)]*\))\)|(oklch\([^)/]*\)));/g;

/** The colors of the style sheets by name, as each theme shows them. Colors that let others through are left out. */
export function readPalettes(): Record<ThemeName, Palette> {
  const plain = readFileSync("src/ui/styles/tokens.css", "utf8");
  const contrast = readFileSync("src/ui/styles/contrast.css", "utf8");
  return {
    light: paletteOf([plain], "light"),
    dark: paletteOf([plain], "dark"),
    "light, more contrast": paletteOf([plain, contrast], "light"),
    "dark, more contrast": paletteOf([plain, contrast], "dark"),
  };
}

/** A later sheet overrides an earlier one. */
function paletteOf(sheets: readonly string[], scheme: "light" | "dark"): Palette {
  const colors = new Map<string, LinearColor>();
  for (const sheet of sheets) {
    for (const [, name = "", light, dark, both] of sheet.matchAll(TOKEN)) {
      colors.set(name, readOklch(both ?? (scheme === "light" ? light : dark) ?? ""));
    }
  }
  return colors;
}
