import type { Template } from "#core/documents/template.ts";

/** A bound report: serif text, a rule over each part, its heading in wine red at the side. For HCC and risk adjustment coding. */
export const riskAdjustment: Template = {
  id: "risk-adjustment",
  names: { en: "Risk adjustment", es: "Ajuste de riesgo" },
  tracks: ["risk-adjustment"],
  languages: ["en", "es"],
  arrangement: "heading-rail",
  sections: [
    "summary",
    "credentials",
    "skills",
    "work",
    "education",
    "practicum",
    "languages",
    "memberships",
    "volunteer",
  ],
  tokens: {
    fonts: { body: "source-serif", heading: "inter" },
    body: { size: 10.25, letter: 11, leading: 1.36 },
    name: { size: 24, weight: "semibold", case: "as-written", tracking: 0, color: "accent" },
    section: { size: 9, weight: "semibold", case: "as-written", tracking: 0, color: "accent" },
    letterhead: { align: "left", rule: "none", fill: "none" },
    sectionRule: "above",
    sectionAlign: "left",
    entry: { rule: false, dates: "regular" },
    bullet: "•",
    margin: { top: 54, bottom: 54, side: 58 },
    gap: { section: 12, entry: 8.5, item: 2, paragraph: 9 },
    rail: { width: 104, line: false },
    colors: { ink: "#221d20", muted: "#574c52", accent: "#7a2242" },
  },
};
