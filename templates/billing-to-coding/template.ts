import type { Template } from "#core/documents/template.ts";

/** A ledger: headings on a tint, a hairline between entries, figures in columns. For billers and revenue cycle staff. */
export const billingToCoding: Template = {
  id: "billing-to-coding",
  names: { en: "From billing to coding", es: "De la facturación a la codificación" },
  tracks: ["first-coder", "outpatient"],
  languages: ["en", "es"],
  arrangement: "single-column",
  sections: [
    "summary",
    "skills",
    "transferable",
    "work",
    "credentials",
    "practicum",
    "education",
    "languages",
    "memberships",
    "volunteer",
  ],
  tokens: {
    fonts: { body: "inter", heading: "inter" },
    body: { size: 9.5, letter: 11, leading: 1.44 },
    name: { size: 22, weight: "semibold", case: "as-written", tracking: 0, color: "ink" },
    section: { size: 9, weight: "semibold", case: "upper", tracking: 0.7, color: "accent" },
    letterhead: { align: "left", rule: "double-below", fill: "none" },
    sectionRule: "band",
    sectionAlign: "left",
    entry: { rule: true, dates: "regular" },
    bullet: "–",
    margin: { top: 50, bottom: 52, side: 56 },
    gap: { section: 13, entry: 7, item: 2, paragraph: 9 },
    colors: { ink: "#1a2621", muted: "#4b5a53", accent: "#24573f" },
  },
};
