import { describe, expect, it } from "vitest";
import { accentSchema, densitySchema, fontFamilySchema } from "#core/model/document-look.ts";
import { TEMPLATES, templateOf } from "#templates/registry.ts";
import { ACCENT_COLORS, dressTemplate } from "./dress-template.ts";
import { templateSchema } from "./template.ts";

const template = templateOf("first-coder");

/** WCAG 2 contrast of a colour on white. */
function contrastOnWhite(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}

describe("a template in a look of the person's own", () => {
  it("is as designed where nothing was chosen", () => {
    expect(dressTemplate(template, {})).toEqual(template);
  });

  it.each(accentSchema.options)("reads well in %s", (accent) => {
    expect(contrastOnWhite(ACCENT_COLORS[accent])).toBeGreaterThanOrEqual(7);
  });

  it("stays a template in every look", () => {
    const looks = fontFamilySchema.options.flatMap((font) =>
      densitySchema.options.map((density) => ({ font, density })),
    );
    expect(looks.length).toBeGreaterThan(0);
    for (const design of TEMPLATES)
      for (const look of looks)
        expect(templateSchema.safeParse(dressTemplate(design, look)).error).toBeUndefined();
  });

  it("is closer together when compact and further apart when airy", () => {
    const gap = (density: "airy" | "compact") => dressTemplate(template, { density }).tokens.gap.section;
    expect(gap("compact")).toBeLessThan(template.tokens.gap.section);
    expect(gap("airy")).toBeGreaterThan(template.tokens.gap.section);
  });
});
