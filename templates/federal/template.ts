import type { Template } from "#core/documents/template.ts";

/** A typewritten form: one width of letter, black on white, nothing drawn but the lines. Two pages at most, English only, as USAJOBS asks. */
export const federal: Template = {
  id: "federal",
  names: { en: "Federal", es: "Gobierno federal" },
  tracks: ["federal"],
  languages: ["en"],
  arrangement: "single-column",
  mostPages: 2,
  sections: [
    "summary",
    "work",
    "education",
    "credentials",
    "practicum",
    "skills",
    "languages",
    "volunteer",
    "memberships",
  ],
  tokens: {
    fonts: { body: "courier-prime", heading: "courier-prime" },
    body: { size: 10, letter: 10.5, leading: 1.26 },
    name: { size: 16, weight: "bold", case: "upper", tracking: 0, color: "ink" },
    section: { size: 10.5, weight: "bold", case: "upper", tracking: 0, color: "ink" },
    letterhead: { align: "left", rule: "none", fill: "none" },
    sectionRule: "below",
    sectionAlign: "left",
    entry: { rule: false, dates: "regular" },
    bullet: "–",
    margin: { top: 50, bottom: 50, side: 54 },
    gap: { section: 12, entry: 8, item: 1, paragraph: 9 },
    colors: { ink: "#111111", muted: "#333333", accent: "#111111" },
  },
};
