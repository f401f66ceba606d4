import { fieldOfLabel, isTableHead } from "./field-labels-table.ts";
import type { Cell, Line } from "./line.ts";
import { isPersonalLabel } from "./personal-labels-table.ts";

/** Labels in cells of their own, above which a document is a form. */
const LEAST_LABELS = 3;
/** Lines that the longest label is cut into. */
const MOST_CUTS = 3;

interface Labeled {
  readonly label: string;
  readonly values: readonly Cell[];
  /** Lines below that hold nothing but the rest of the label. */
  readonly taken: ReadonlySet<Line>;
  /** Where a value shares its line with the rest of a label, the line that keeps it. */
  readonly trimmed: ReadonlyMap<Line, Line>;
}

/** In a form, whose labels stand in cells beside their values, every label gets its colon. */
export function joinLabels(lines: readonly Line[]): readonly Line[] {
  const labeled = lines.map((line, index) => readLabeled(line, lines.slice(index + 1, index + MOST_CUTS)));
  if (
    lines
      .filter((_, index) => labeled[index] !== undefined)
      .flatMap(({ cells }) => cells.filter(({ text }) => isLabel(text))).length < LEAST_LABELS
  )
    return lines;
  const taken = new Set(labeled.flatMap((item) => [...(item?.taken ?? [])]));
  const trimmed = new Map(labeled.flatMap((item) => [...(item?.trimmed ?? [])]));
  return lines.flatMap((line, index) => {
    if (taken.has(line)) return [];
    const item = labeled[index];
    return [item === undefined ? (trimmed.get(line) ?? line) : toLine(line, item)];
  });
}

function readLabeled(line: Line, below: readonly Line[]): Labeled | undefined {
  const [first, ...values] = line.cells;
  const isForm =
    first !== undefined &&
    values.some(({ text }) => !isLabel(text)) &&
    !line.marker &&
    !isTableHead(line.cells);
  if (!isForm) return undefined;
  const forms = labelForms(first.text, values[0]?.x ?? 0, below);
  const longest = forms.findLast(({ label }) => isLabel(label));
  return longest === undefined ? undefined : { ...longest, values };
}

/** A label as it stands in its line, and with one and two more lines of its cell. */
function labelForms(start: string, valuesAt: number, below: readonly Line[]): Omit<Labeled, "values">[] {
  const forms: Omit<Labeled, "values">[] = [{ label: start, taken: new Set(), trimmed: new Map() }];
  for (const line of below) {
    const [rest, ...values] = line.cells;
    const last = forms.at(-1);
    if (last === undefined || rest === undefined || rest.x >= valuesAt) break;
    const kept = { ...line, cells: values, marker: values[0]?.marker ?? false };
    forms.push({
      label: `${last.label} ${rest.text}`,
      taken: values.length === 0 ? new Set([...last.taken, line]) : last.taken,
      trimmed: values.length === 0 ? last.trimmed : new Map([...last.trimmed, [line, kept]]),
    });
  }
  return forms;
}

function isLabel(text: string): boolean {
  return fieldOfLabel(text) !== undefined || isPersonalLabel(text);
}

/** What a label of duties stands before is the text itself. */
function toLine(line: Line, { label, values }: Labeled): Line {
  const [first, ...more] = values;
  if (first === undefined) return line;
  if (fieldOfLabel(label) === "duties") return { ...line, cells: values, marker: first.marker ?? false };
  return { ...line, cells: [withLabel(first, label), ...joinPairs(more)], wraps: false };
}

function withLabel(value: Cell, label: string): Cell {
  return { ...value, text: `${label.replace(/\s*:$/, "")}: ${value.text}` };
}

/** A second label and its value in the same line. */
function joinPairs(cells: readonly Cell[]): Cell[] {
  const joined: Cell[] = [];
  let label: Cell | undefined;
  for (const cell of cells) {
    if (label === undefined && isLabel(cell.text)) {
      label = cell;
      continue;
    }
    joined.push(label === undefined ? cell : withLabel(cell, label.text));
    label = undefined;
  }
  return label === undefined ? joined : [...joined, label];
}
