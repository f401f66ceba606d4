import { type Look, lookOf, paragraphLook, type Styles } from "./docx-styles.ts";
import { childOf, elementsOf, valueOf, type XmlElement } from "./read-xml.ts";

/** Words of one look; a tab or a line break is a run of its own. */
export interface DocxRun {
  readonly text: string;
  readonly look: Look;
}

export interface DocxParagraph {
  readonly runs: readonly DocxRun[];
  readonly look: Look;
  /** Contents of text boxes that are anchored here. */
  readonly boxes: readonly XmlElement[];
  readonly linkIds: readonly string[];
}

interface Reading {
  readonly styles: Styles;
  readonly paragraphLook: Look;
  readonly runs: DocxRun[];
  readonly boxes: XmlElement[];
  readonly linkIds: string[];
  /** Instructions of the fields that are open. */
  readonly fields: { instruction: string; shows: boolean }[];
}

/** A field whose words are made by the program: page numbers are not the person's. */
const PAGE_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/;

export function readParagraph(element: XmlElement, styles: Styles): DocxParagraph {
  const properties = childOf(element, "w:pPr");
  const style = styles.byId.get(valueOf(properties, "w:pStyle") ?? "Normal") ?? {};
  const look = { ...styles.base, ...style, ...paragraphLook(properties) };
  const reading: Reading = { styles, paragraphLook: look, runs: [], boxes: [], linkIds: [], fields: [] };
  readChildren(element, reading);
  return { runs: reading.runs, look, boxes: reading.boxes, linkIds: reading.linkIds };
}

type ReadElement = (element: XmlElement, reading: Reading) => void;

const skip: ReadElement = () => undefined;

/** What to do with each element in a paragraph; others are looked into. */
const READERS: Readonly<Record<string, ReadElement>> = {
  "w:pPr": skip,
  "w:rPr": skip,
  "w:del": skip,
  "w:moveFrom": skip,
  "w:r": (element, reading) => readRun(element, reading),
  "w:hyperlink": (element, reading) => {
    const id = element.attributes["r:id"];
    if (id !== undefined) reading.linkIds.push(id);
    readChildren(element, reading);
  },
  "w:fldSimple": (element, reading) => {
    if (!PAGE_FIELD.test(element.attributes["w:instr"] ?? "")) readChildren(element, reading);
  },
  "w:txbxContent": (element, reading) => {
    reading.boxes.push(element);
  },
  "mc:AlternateContent": (element, reading) =>
    readChildren(childOf(element, "mc:Choice") ?? childOf(element, "mc:Fallback") ?? element, reading),
};

function readChildren(element: XmlElement, reading: Reading): void {
  for (const child of elementsOf(element)) {
    const read = READERS[child.name];
    if (read === undefined) readChildren(child, reading);
    else read(child, reading);
  }
}

function readRun(element: XmlElement, reading: Reading): void {
  const properties = childOf(element, "w:rPr");
  const style = reading.styles.byId.get(valueOf(properties, "w:rStyle") ?? "") ?? {};
  const look = { ...reading.paragraphLook, ...style, ...lookOf(properties) };
  if (look.hidden === true) return;
  for (const child of elementsOf(element)) {
    const text = textOfChild(child, reading);
    if (text === undefined) readChildren({ ...element, children: [child] }, reading);
    else if (text !== "" && reading.fields.every((field) => field.shows))
      reading.runs.push({ text: look.caps === true ? text.toUpperCase() : text, look });
  }
}

/** The words of a run's child; undefined where it is a drawing to look into. */
function textOfChild(child: XmlElement, reading: Reading): string | undefined {
  if (!Object.hasOwn(RUN_CHILDREN, child.name)) return "";
  return RUN_CHILDREN[child.name]?.(child, reading);
}

type ReadText = (child: XmlElement, reading: Reading) => string | undefined;

const tab: ReadText = () => "\t";
const lookInside: ReadText = () => undefined;
const lineBreak: ReadText = (child) =>
  /^(?:page|column)$/.test(child.attributes["w:type"] ?? "") ? "" : "\n";

/** What stands in a run; anything else has no words. */
const RUN_CHILDREN: Readonly<Record<string, ReadText>> = {
  "w:t": (child) => child.children.filter((part) => typeof part === "string").join(""),
  "w:tab": tab,
  "w:ptab": tab,
  "w:br": lineBreak,
  "w:cr": lineBreak,
  "w:noBreakHyphen": () => "-",
  "w:sym": () => "•",
  "w:fldChar": (child, reading) => {
    readFieldMark(child, reading);
    return "";
  },
  "w:instrText": (child, reading) => {
    readInstruction(child, reading);
    return "";
  },
  "w:drawing": lookInside,
  "w:pict": lookInside,
  "mc:AlternateContent": lookInside,
};

function readFieldMark(mark: XmlElement, { fields }: Reading): void {
  const type = mark.attributes["w:fldCharType"];
  if (type === "begin") fields.push({ instruction: "", shows: false });
  const field = fields.at(-1);
  if (type === "separate" && field !== undefined) field.shows = !PAGE_FIELD.test(field.instruction);
  if (type === "end") fields.pop();
}

function readInstruction(element: XmlElement, { fields }: Reading): void {
  const field = fields.at(-1);
  if (field !== undefined)
    field.instruction += element.children.filter((part) => typeof part === "string").join("");
}
