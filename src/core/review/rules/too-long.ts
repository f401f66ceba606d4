import type { Rule } from "../rule.ts";

/** About what two full pages hold at 10.5 points. */
const TWO_PAGES = 1150;

export const tooLong: Rule = {
  id: "L01",
  severity: "suggest",
  source: "general advice; the page count itself is checked at export",
  check: ({ lines }) => {
    const words = lines.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    return words > TWO_PAGES ? [{ path: "work", quote: "", details: { words } }] : [];
  },
};
