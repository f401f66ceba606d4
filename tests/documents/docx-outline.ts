import { readXml, type XmlElement } from "#io/importers/docx/read-xml.ts";
import { readArchive } from "#io/importers/zip/read-archive.ts";

/** Parts of a Word file that decide how it looks and reads. */
const PARTS = ["word/document.xml", "word/styles.xml", "word/numbering.xml", "docProps/core.xml"] as const;
const RELATIONS = "word/_rels/document.xml.rels";
/** Elements that stand on a line of their own; what is within them follows on the same line. */
const LINES: ReadonlySet<string> = new Set([
  "w:p",
  "w:style",
  "w:docDefaults",
  "w:abstractNum",
  "w:num",
  "w:sectPr",
  "cp:coreProperties",
]);

/** The minute in which the file was made. */
const TIMES: ReadonlySet<string> = new Set(["dcterms:created", "dcterms:modified"]);

type Targets = ReadonlyMap<string, string>;

/** The XML of a Word file without its namespaces, a paragraph or style a line; links name where they lead. */
export function docxOutline(bytes: Uint8Array): string {
  const archive = readArchive(bytes);
  const partOf = (name: string) => {
    const part = archive.read(name);
    if (part === undefined) throw new Error(`No ${name}`);
    return readXml(new TextDecoder().decode(part));
  };
  const targets = targetsOf(partOf(RELATIONS));
  return PARTS.flatMap((name) => [`-- ${name}`, ...lines(partOf(name), targets)]).join("\n");
}

/** The library gives each link an id by chance; its target is what counts. */
function targetsOf(relations: XmlElement): Targets {
  const pairs = relations.children.flatMap((child): [string, string][] =>
    typeof child === "string" ? [] : [[child.attributes["Id"] ?? "", child.attributes["Target"] ?? ""]],
  );
  return new Map(pairs);
}

function lines(element: XmlElement, targets: Targets): string[] {
  if (LINES.has(element.name)) return [inOneLine(element, targets)];
  return element.children.flatMap((child) => (typeof child === "string" ? [] : lines(child, targets)));
}

function inOneLine({ name, attributes, children }: XmlElement, targets: Targets): string {
  if (TIMES.has(name)) return "";
  const own = Object.entries(attributes)
    .filter(([key]) => !key.startsWith("xmlns"))
    .map(([key, value]) => ` ${key}=${key === "r:id" ? (targets.get(value) ?? value) : value}`)
    .join("");
  const inner = children
    .map((child) => (typeof child === "string" ? child : inOneLine(child, targets)))
    .join("");
  return `<${name}${own}>${inner}`;
}
