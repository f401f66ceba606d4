import type { Template } from "#core/documents/template.ts";

/** A Swiss grid: one grotesque, one red, thick rules, name and headline on one line. For physician and outpatient coding. */
export const outpatientProfee: Template = {
  id: "outpatient-profee",
  names: { en: "Outpatient and professional fee", es: "Consulta externa y honorarios profesionales" },
  tracks: ["outpatient"],
  languages: ["en", "es"],
  arrangement: "two-part-header",
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
    fonts: { body: "inter", heading: "inter" },
    body: { size: 9.75, letter: 11, leading: 1.42 },
    name: { size: 26, weight: "bold", case: "as-written", tracking: 0, color: "ink" },
    section: { size: 12, weight: "bold", case: "as-written", tracking: 0, color: "ink" },
    letterhead: { align: "left", rule: "none", fill: "none" },
    sectionRule: "thick-above",
    sectionAlign: "left",
    entry: { rule: false, dates: "semibold" },
    bullet: "–",
    margin: { top: 46, bottom: 52, side: 52 },
    gap: { section: 15, entry: 9, item: 2, paragraph: 9 },
    colors: { ink: "#161616", muted: "#525252", accent: "#b3261e" },
  },
};
