import type { Template } from "#core/documents/template.ts";

/** A newspaper's masthead: the name in capitals between a thick rule and a thin one, centered headings. For DRG and facility coding. */
export const inpatientFacility: Template = {
  id: "inpatient-facility",
  names: { en: "Inpatient and facility", es: "Hospitalización e institución" },
  tracks: ["inpatient"],
  languages: ["en", "es"],
  arrangement: "single-column",
  sections: [
    "summary",
    "credentials",
    "work",
    "skills",
    "education",
    "practicum",
    "memberships",
    "languages",
    "volunteer",
  ],
  tokens: {
    fonts: { body: "source-serif", heading: "source-serif" },
    body: { size: 10.5, letter: 11, leading: 1.34 },
    name: { size: 26, weight: "bold", case: "upper", tracking: 0.6, color: "ink" },
    section: { size: 11.5, weight: "bold", case: "as-written", tracking: 0, color: "ink" },
    letterhead: { align: "centered", rule: "above-and-below", fill: "none" },
    sectionRule: "above",
    sectionAlign: "centered",
    entry: { rule: false, dates: "italic" },
    bullet: "•",
    margin: { top: 46, bottom: 52, side: 58 },
    gap: { section: 13, entry: 8, item: 1.5, paragraph: 9 },
    colors: { ink: "#1a1a1a", muted: "#4a4a4a", accent: "#3a3a3a" },
  },
};
