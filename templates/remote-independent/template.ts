import type { Template } from "#core/documents/template.ts";

/** A screen's title bar: the head in white on a dark band from edge to edge. For remote coders who work on their own. */
export const remoteIndependent: Template = {
  id: "remote-independent",
  names: { en: "Remote and independent", es: "Trabajo remoto e independiente" },
  tracks: ["remote"],
  languages: ["en", "es"],
  arrangement: "two-part-header",
  sections: [
    "summary",
    "credentials",
    "skills",
    "work",
    "practicum",
    "education",
    "languages",
    "memberships",
    "volunteer",
  ],
  tokens: {
    fonts: { body: "inter", heading: "inter" },
    body: { size: 9.75, letter: 11, leading: 1.44 },
    name: { size: 24, weight: "semibold", case: "as-written", tracking: 0, color: "ink" },
    section: { size: 11, weight: "semibold", case: "as-written", tracking: 0, color: "accent" },
    letterhead: { align: "left", rule: "none", fill: "band" },
    sectionRule: "below",
    sectionAlign: "left",
    entry: { rule: false, dates: "regular" },
    bullet: "•",
    margin: { top: 42, bottom: 52, side: 58 },
    gap: { section: 15, entry: 9, item: 2, paragraph: 9 },
    colors: { ink: "#1b2430", muted: "#4d5866", accent: "#1f3a5f" },
  },
};
