import type { Template } from "#core/documents/template.ts";

/** A clinical chart: the headings in a column of their own, a hairline down the page. For nurses, assistants and technicians. */
export const clinicalToCoding: Template = {
  id: "clinical-to-coding",
  names: { en: "From clinical work to coding", es: "De la atención clínica a la codificación" },
  tracks: ["first-coder", "outpatient"],
  languages: ["en", "es"],
  arrangement: "heading-rail",
  sections: [
    "summary",
    "credentials",
    "transferable",
    "work",
    "practicum",
    "skills",
    "education",
    "languages",
    "volunteer",
    "memberships",
  ],
  tokens: {
    fonts: { body: "noto-sans", heading: "noto-sans" },
    body: { size: 9.75, letter: 11, leading: 1.42 },
    name: { size: 23, weight: "semibold", case: "as-written", tracking: 0, color: "ink" },
    section: { size: 9.75, weight: "semibold", case: "as-written", tracking: 0, color: "accent" },
    letterhead: { align: "left", rule: "below", fill: "none" },
    sectionRule: "none",
    sectionAlign: "left",
    entry: { rule: false, dates: "regular" },
    bullet: "•",
    margin: { top: 52, bottom: 54, side: 56 },
    gap: { section: 14, entry: 9, item: 2, paragraph: 9 },
    rail: { width: 118, line: true },
    colors: { ink: "#1d2733", muted: "#4c5967", accent: "#1b5a8c" },
  },
};
