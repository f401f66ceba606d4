import type { DocumentTree } from "#core/documents/document.ts";
import type { FileForm } from "./read-back.ts";

/** What a file must be besides whole: `structure` for screen readers, `headings` that parsers know, and so on. */
export type FormCheck = "language" | "structure" | "headings" | "dates" | "fonts" | "pages" | "size";

/** Portals refuse larger files; bytes. */
const LARGEST = 2_500_000;
/** No resume or letter is longer; a longer file was set wrong. */
const MOST_PAGES = 60;

const CHECKS = {
  language: ({ language }, tree) => language?.startsWith(tree.language) ?? false,
  structure: ({ isSound }) => isSound,
  headings: ({ sectionHeadings }, tree) =>
    sectionHeadings === tree.blocks.filter(({ kind }) => kind === "section").length,
  dates: ({ dateStyles }) => dateStyles <= 1,
  fonts: ({ missingFonts }) => missingFonts === 0,
  pages: ({ pages = 1 }) => pages > 0 && pages <= MOST_PAGES,
  size: (_, __, bytes) => bytes <= LARGEST,
} as const satisfies Record<FormCheck, (form: FileForm, tree: DocumentTree, bytes: number) => boolean>;

const FORM_CHECKS: readonly FormCheck[] = [
  "language",
  "structure",
  "headings",
  "dates",
  "fonts",
  "pages",
  "size",
];

/** The checks that a file fails; none for a good one. */
export function failedChecks(form: FileForm, tree: DocumentTree, bytes: number): FormCheck[] {
  return FORM_CHECKS.filter((check) => !CHECKS[check](form, tree, bytes));
}
