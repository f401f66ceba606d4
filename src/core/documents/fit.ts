import type { Template } from "./template.ts";

/** Bounds of comfort, in points and as a factor: nothing is set tighter to save a page. */
const LEAST = { body: 9.5, letter: 10, leading: 1.24, margin: 46 } as const;
const STEPS = 6;

/** A template as it is, then step by step tighter: first air, then leading, then size, all a little at a time. */
export function densitiesOf(template: Template): Template[] {
  return Array.from({ length: STEPS + 1 }, (_, step) => withDensity(template, step));
}

/** A template so many steps tighter, or airier where the number is negative; within the bounds of comfort. */
export function withDensity(template: Template, step: number): Template {
  if (step === 0) return template;
  const { tokens } = template;
  const { body, gap, margin } = tokens;
  const air = 1 - 0.075 * step;
  return {
    ...template,
    tokens: {
      ...tokens,
      body: {
        size: atLeast(LEAST.body, body.size, body.size - 0.13 * step),
        letter: atLeast(LEAST.letter, body.letter, body.letter - 0.15 * step),
        leading: atLeast(LEAST.leading, body.leading, body.leading - 0.02 * step),
      },
      gap: {
        section: gap.section * air,
        entry: gap.entry * air,
        item: gap.item * air,
        paragraph: gap.paragraph * air,
      },
      margin: {
        top: atLeast(LEAST.margin, margin.top, margin.top - 2 * step),
        bottom: atLeast(LEAST.margin, margin.bottom, margin.bottom - 2 * step),
        side: atLeast(LEAST.margin, margin.side, margin.side - 2 * step),
      },
    },
  };
}

/** Never below the bound; a template that is below it by itself stays as it is. */
function atLeast(bound: number, own: number, wanted: number): number {
  return Math.max(wanted, Math.min(bound, own));
}

/** A last page with less than this part of it filled is worth saving. */
const SPILL = 0.3;

/** On how many pages a part should stand, given how it stands as designed: the wanted number, or one less where little spills over. */
export function pageGoal(
  natural: { readonly pages: number; readonly lastFilled: number },
  most?: number,
): number {
  if (most !== undefined && natural.pages > most) return most;
  return natural.pages > 1 && natural.lastFilled < SPILL ? natural.pages - 1 : natural.pages;
}
