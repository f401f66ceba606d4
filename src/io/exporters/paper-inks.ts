import type { TemplateTokens } from "#core/documents/template.ts";

type Inks = TemplateTokens["colors"];

const REVERSED: Inks = { ink: "#ffffff", muted: "#eef1f4", accent: "#ffffff" };
/** How much smaller than the name the letters after it are, and the least size in points. */
const LETTERS = { share: 0.62, least: 12 };

/** The colours of the head: the page's, or light ones where the head is a band of colour. */
export function headInks({ letterhead, colors }: TemplateTokens): Inks {
  return letterhead.fill === "band" ? REVERSED : colors;
}

/** Of the credentials after the name, points. */
export function lettersSize({ name }: TemplateTokens): number {
  return Math.max(name.size * LETTERS.share, LETTERS.least);
}

/** A paler colour: `share` of it, the rest white. Both as `#rrggbb`. */
export function mixedWithPaper(color: string, share: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const mixed = parts.map((part) => Math.round(part * share + 255 * (1 - share)));
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
