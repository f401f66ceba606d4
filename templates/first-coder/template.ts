import type { Template } from "#core/documents/template.ts";

/** An engraved letterhead: serif, centered, a double rule. For the first coding job after another line of work. */
export const firstCoder: Template = {
  id: "first-coder",
  names: { en: "First coding job", es: "Primer empleo en codificación" },
  tracks: ["first-coder"],
  languages: ["en", "es"],
  arrangement: "single-column",
  sections: [
    "summary",
    "credentials",
    "skills",
    "transferable",
    "practicum",
    "work",
    "education",
    "languages",
    "volunteer",
    "memberships",
  ],
  tokens: {
    fonts: { body: "source-serif", heading: "source-serif" },
    body: { size: 10.5, letter: 11, leading: 1.36 },
    name: { size: 25, weight: "regular", case: "as-written", tracking: 0.4, color: "ink" },
    section: { size: 10, weight: "semibold", case: "upper", tracking: 0.75, color: "accent" },
    letterhead: { align: "centered", rule: "double-below", fill: "none" },
    sectionRule: "below",
    sectionAlign: "left",
    entry: { rule: false, dates: "regular" },
    bullet: "•",
    margin: { top: 50, bottom: 54, side: 60 },
    gap: { section: 15, entry: 8.5, item: 2, paragraph: 9 },
    colors: { ink: "#1c2326", muted: "#4d585c", accent: "#1f5560" },
  },
};
