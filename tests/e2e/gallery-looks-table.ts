import type { Language } from "#core/model/language.ts";

interface GalleryLook {
  readonly name: string;
  readonly width: number;
  readonly language: Language;
  readonly query: string;
  readonly isForced?: boolean;
  /** What opens over a page is photographed once in each kind of colors. */
  readonly hasOverlays?: boolean;
}

/** How the gallery is photographed; both languages appear in each kind of colors. */
export const GALLERY_LOOKS: readonly GalleryLook[] = [
  { name: "light-1200", hasOverlays: true, width: 1200, language: "en", query: "theme=light" },
  { name: "light-360", width: 360, language: "es", query: "theme=light" },
  { name: "dark-1200", width: 1200, language: "es", query: "theme=dark" },
  { name: "dark-360", hasOverlays: true, width: 360, language: "en", query: "theme=dark" },
  { name: "contrast-1200", width: 1200, language: "en", query: "theme=light&contrast=more" },
  { name: "contrast-360", width: 360, language: "es", query: "theme=dark&contrast=more", hasOverlays: true },
  { name: "forced-820", width: 820, language: "es", query: "theme=light", isForced: true },
];

export const PLAIN_SECTIONS = [
  "colors",
  "buttons",
  "fields",
  "choices",
  "order",
  "messages",
  "waiting",
  "words",
];

/** With what shows that it has opened. */
export const OVERLAY_SECTIONS = [
  ["note", "[role=tooltip]"],
  ["menu", "[role=menu]"],
  ["list", "[role=listbox]"],
  ["suggestions", "[role=listbox]"],
  ["toast", "[role=alertdialog]"],
  ["dialog", "[role=dialog]"],
  ["confirm", "[role=alertdialog]"],
  ["palette", "[role=listbox]"],
  ["shortcuts", "[role=dialog]"],
  ["desk", "main"],
] as const;
