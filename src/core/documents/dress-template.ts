import type { Accent, Density, DocumentLook } from "#core/model/document-look.ts";
import { withDensity } from "./fit.ts";
import type { Template } from "./template.ts";

/** Each at 7:1 or more on white paper, so that a heading set small in it stays readable. */
export const ACCENT_COLORS = {
  teal: "#1f5560",
  navy: "#1f3a63",
  violet: "#4a3f86",
  plum: "#6b2f5c",
  burgundy: "#7a1f35",
  rust: "#7d3510",
  forest: "#24573a",
  slate: "#3f4c57",
  ink: "#1c2326",
} as const satisfies Record<Accent, string>;

/** Steps of tightening, as a document is fitted to its pages. */
const DENSITY_STEPS = { airy: -2, compact: 4 } as const satisfies Record<Density, number>;

/** A template in what the person chose instead of its own typeface, accent and density. */
export function dressTemplate(template: Template, { font, accent, density }: DocumentLook): Template {
  const { tokens } = template;
  const dressed: Template = {
    ...template,
    tokens: {
      ...tokens,
      fonts: font === undefined ? tokens.fonts : { body: font, heading: font },
      colors: accent === undefined ? tokens.colors : { ...tokens.colors, accent: ACCENT_COLORS[accent] },
    },
  };
  return density === undefined ? dressed : withDensity(dressed, DENSITY_STEPS[density]);
}
