import type { Template } from "#core/documents/template.ts";

/** A lecturer's card: a heavy bar over the head, serif headings over sans text. For auditors, educators and leads. */
export const auditorEducator: Template = {
  id: "auditor-educator",
  names: { en: "Auditor and educator", es: "Auditoría y enseñanza" },
  tracks: ["audit"],
  languages: ["en", "es"],
  arrangement: "single-column",
  sections: [
    "summary",
    "credentials",
    "work",
    "skills",
    "memberships",
    "education",
    "practicum",
    "languages",
    "volunteer",
  ],
  tokens: {
    fonts: { body: "noto-sans", heading: "source-serif" },
    body: { size: 9.75, letter: 11, leading: 1.42 },
    name: { size: 27, weight: "semibold", case: "as-written", tracking: 0, color: "ink" },
    section: { size: 14, weight: "semibold", case: "as-written", tracking: 0, color: "accent" },
    letterhead: { align: "left", rule: "bar-above", fill: "none" },
    sectionRule: "none",
    sectionAlign: "left",
    entry: { rule: false, dates: "regular" },
    bullet: "•",
    margin: { top: 44, bottom: 54, side: 68 },
    gap: { section: 14, entry: 9, item: 2, paragraph: 9 },
    colors: { ink: "#22202c", muted: "#54505f", accent: "#4a3b78" },
  },
};
