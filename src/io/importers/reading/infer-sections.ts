import { foldText } from "#core/text/fold-text.ts";
import { leanOfCredential } from "./credential-catalog.ts";
import { findDates } from "./dates.ts";
import { type Evidence, weigh } from "./evidence.ts";
import { countWords, DEGREE_WORDS, SCHOOL_WORDS, TITLE_WORDS } from "./head-words-table.ts";
import { type Line, textOf } from "./line.ts";
import type { Section } from "./section.ts";
import type { SectionKind } from "./section-kind.ts";

/** Lines of a document without headings that stand together, and what their words say. */
interface Block {
  readonly lines: readonly Line[];
  readonly text: string;
  /** What is no list item, folded. */
  readonly heads: string;
  readonly isDated: boolean;
  readonly isFirst: boolean;
}

/** Space above that parts two blocks. */
const PARTED = 0.3;
const THRESHOLD = 2;

const hasItems = ({ lines }: Block): boolean => lines.some((line) => line.marker);
const isList = ({ lines, text }: Block): boolean =>
  lines.length > 2 && lines.every((line) => line.marker && textOf(line).length < 40 && !/[.!?]$/.test(text));

/** Signs of what a block is; what has no kind stays with the one above. */
const EVIDENCE = {
  summary: [
    {
      weight: 2,
      reason: "sentences",
      holds: ({ text }) => text.length > 100 && /\p{Ll}[.!?](?:\s|$)/u.test(text),
    },
    { weight: -3, reason: "list items", holds: hasItems },
    {
      weight: -3,
      reason: "begins with a date or a head",
      holds: ({ lines }) => findDates(firstText(lines)).length > 0,
    },
  ],
  work: [
    { weight: 1, reason: "dated", holds: ({ isDated }) => isDated },
    { weight: 1, reason: "list items under a head", holds: (block) => hasItems(block) && block.heads !== "" },
    { weight: 0.5, reason: "words of jobs", holds: ({ heads }) => countWords(heads, TITLE_WORDS) > 0 },
    { weight: -1, reason: "words of degrees", holds: ({ heads }) => countWords(heads, DEGREE_WORDS) > 0 },
    {
      weight: 0.5,
      reason: "words of jobs and a date",
      holds: ({ heads, isDated }) => isDated && countWords(heads, TITLE_WORDS) > 0,
    },
  ],
  education: [
    { weight: 1, reason: "dated", holds: ({ isDated }) => isDated },
    { weight: 1, reason: "words of degrees", holds: ({ heads }) => countWords(heads, DEGREE_WORDS) > 0 },
    { weight: 1, reason: "words of schools", holds: ({ heads }) => countWords(heads, SCHOOL_WORDS) > 0 },
    { weight: -1, reason: "list items", holds: hasItems },
  ],
  credentials: [
    {
      weight: 2.5,
      reason: "named in the catalog",
      holds: ({ lines }) => lines.some((line) => namesCredential(textOf(line))),
    },
    { weight: -2, reason: "long", holds: ({ text, lines }) => text.length > 90 * lines.length },
  ],
  skills: [{ weight: 2, reason: "short items alone", holds: (block) => isList(block) && !block.isDated }],
} as const satisfies Partial<Record<SectionKind, readonly Evidence<Block>[]>>;

const KINDS = [
  "credentials",
  "work",
  "education",
  "summary",
  "skills",
] as const satisfies readonly (keyof typeof EVIDENCE)[];

/** Cuts a header that holds a whole document without headings into the sections that its blocks look like. */
export function inferSections(header: Section): Section[] {
  const blocks = toBlocks(header.lines);
  const sections: { kind: SectionKind; heading: string; lines: Line[] }[] = [
    { kind: header.kind, heading: header.heading, lines: [] },
  ];
  for (const block of blocks) {
    const kind = block.isFirst ? header.kind : kindOf(block);
    const open = sections.at(-1);
    if (open === undefined || (kind !== undefined && kind !== open.kind))
      sections.push({ kind: kind ?? "other", heading: "", lines: [...block.lines] });
    else open.lines.push(...block.lines);
  }
  return sections;
}

/** Whether a header holds more than a name and how to reach the person. */
export function holdsSections({ lines }: Section): boolean {
  return lines.length > 8 && lines.filter((line) => findDates(textOf(line)).length > 0).length > 1;
}

function kindOf(block: Block): SectionKind | undefined {
  const scores = KINDS.map((kind) => ({ kind, score: weigh<Block>(EVIDENCE[kind], block) }));
  const [best] = scores.toSorted((a, b) => b.score - a.score);
  return best !== undefined && best.score >= THRESHOLD ? best.kind : undefined;
}

function toBlocks(lines: readonly Line[]): Block[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    if (open === undefined || line.gap > PARTED) groups.push([line]);
    else open.push(line);
  }
  return groups.map((group, index) => ({
    lines: group,
    text: group.map(textOf).join(" "),
    heads: foldText(
      group
        .filter((line) => !line.marker)
        .map(textOf)
        .join(" "),
    ),
    isDated: group.some((line) => findDates(textOf(line)).length > 0),
    isFirst: index === 0,
  }));
}

function firstText(lines: readonly Line[]): string {
  return lines[0] === undefined ? "" : textOf(lines[0]);
}

/** "Certified Professional Coder (CPC), AAPC": up to the comma or dash it is a credential. */
function namesCredential(text: string): boolean {
  const name = text.split(/,\s|\s[–—|-]\s|\s{2,}/u)[0] ?? "";
  return leanOfCredential(name) >= 3;
}
