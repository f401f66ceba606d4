import type { Template } from "#core/documents/template.ts";

/** A schoolbook's margin marks: sans, left, an upright mark at each heading. For coursework and externship before the first job. */
export const studentExternship: Template = {
  id: "student-externship",
  names: { en: "Student and externship", es: "Estudiante y práctica externa" },
  tracks: ["first-coder"],
  languages: ["en", "es"],
  arrangement: "single-column",
  sections: [
    "summary",
    "education",
    "practicum",
    "credentials",
    "skills",
    "transferable",
    "work",
    "volunteer",
    "languages",
    "memberships",
  ],
  tokens: {
    fonts: { body: "noto-sans", heading: "noto-sans" },
    body: { size: 10, letter: 11, leading: 1.42 },
    name: { size: 24, weight: "bold", case: "as-written", tracking: 0, color: "accent" },
    section: { size: 12.5, weight: "semibold", case: "as-written", tracking: 0, color: "ink" },
    letterhead: { align: "left", rule: "none", fill: "none" },
    sectionRule: "beside",
    sectionAlign: "left",
    entry: { rule: false, dates: "regular" },
    bullet: "•",
    margin: { top: 54, bottom: 54, side: 62 },
    gap: { section: 15, entry: 9, item: 2, paragraph: 9 },
    colors: { ink: "#20262e", muted: "#505a66", accent: "#2f6b3a" },
  },
};
