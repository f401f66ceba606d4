import { COMPETENCIES } from "#core/career-map/competencies.ts";
import type { CompetencyReading } from "#core/career-map/read-competencies.ts";
import { tellingFirst } from "#core/career-map/telling-first.ts";
import type { Block, RecordPath, SectionBlock } from "#core/documents/block.ts";
import type { DocumentTree } from "#core/documents/document.ts";
import { type Run, textOf } from "#core/documents/run.ts";
import type { Language } from "#core/model/language.ts";
import type { Track } from "#core/model/track.ts";

/** What a line on paper transfers to: its number in the legend, and the competency by name. */
export interface TransferMark {
  readonly number: number;
  readonly name: string;
}

export type TransferMarks = ReadonlyMap<RecordPath, TransferMark>;

interface PaperLine {
  readonly path: RecordPath;
  readonly text: string;
  readonly language: Language;
}

const NAMES = new Map(COMPETENCIES.map(({ id, labels }) => [id, labels]));
/** Where people say what they did. */
const SECTIONS: ReadonlySet<SectionBlock["id"]> = new Set(["work", "practicum", "volunteer", "education"]);

/** The duty lines of a document, in reading order. */
export function dutyLines(tree: DocumentTree): PaperLine[] {
  return tree.blocks.flatMap((block) =>
    block.kind === "section" && SECTIONS.has(block.id) ? linesIn(block.blocks, tree.language) : [],
  );
}

/** The competency of each line that tells most for the track, named in a language; competencies are numbered as they are met. */
export function transferMarks(
  lines: readonly PaperLine[],
  read: (text: string, language: Language) => CompetencyReading,
  { track, language }: { readonly track: Track; readonly language: Language },
): TransferMarks {
  const numbers = new Map<string, number>();
  const marks = new Map<RecordPath, TransferMark>();
  for (const { path, text, language: written } of lines) {
    const id = tellingFirst(read(text, written).competencies, track)[0]?.id;
    if (id === undefined) continue;
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    marks.set(path, { number, name: NAMES.get(id)?.[language] ?? id });
  }
  return marks;
}

/** Each competency once, by its number. */
export function legendOf(marks: TransferMarks): TransferMark[] {
  const byNumber = new Map([...marks.values()].map((mark) => [mark.number, mark]));
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}

function linesIn(blocks: readonly Block[], language: Language): PaperLine[] {
  return blocks.flatMap((block): PaperLine[] => {
    if (block.kind === "entry-group") return linesIn(block.entries, language);
    if (block.kind === "entry") return linesIn(block.blocks, language);
    if (block.kind !== "list") return [];
    return block.items.flatMap(({ path, runs }) =>
      path === undefined ? [] : paperLine(path, runs, language),
    );
  });
}

function paperLine(path: RecordPath, runs: readonly Run[], language: Language): PaperLine {
  return { path, text: textOf(runs), language: runs[0]?.language ?? language };
}
