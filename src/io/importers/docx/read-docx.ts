import { ImportFailure } from "#io/importers/import-failure.ts";
import { LIMITS, TEXT_LIMIT_MB } from "#io/importers/limits.ts";
import type { SourceText } from "#io/importers/reading/line.ts";
import type { Archive } from "#io/importers/zip/read-archive.ts";
import { DocxLines } from "./docx-lines.ts";
import { readStyles } from "./docx-styles.ts";
import { odtToWord, readOdtStyles } from "./odt-to-word.ts";
import { childOf, elementsOf, readXml, type XmlElement } from "./read-xml.ts";

/** Reads a DOCX: what its page header says first, then the body in order. */
export function readDocx(archive: Archive): SourceText {
  const part = (name: string): XmlElement | undefined => readPart(archive, name);
  const body = childOf(part("word/document.xml"), "w:body");
  if (body === undefined) throw new ImportFailure({ kind: "damaged" });
  const lines = new DocxLines(readStyles(part("word/styles.xml")));
  for (const name of edgeParts(archive)) {
    const edge = part(name);
    if (edge !== undefined) lines.addEdge(edge);
  }
  lines.addBody(body);
  const targets = readTargets(part("word/_rels/document.xml.rels"));
  const links = lines.linkIds.flatMap((id) => targets.get(id) ?? []);
  return { lines: lines.finish(), links, hyphenates: false };
}

/** Reads an OpenDocument text: page headers and footers are in its styles. */
export function readOdt(archive: Archive): SourceText {
  const content = readPart(archive, "content.xml");
  const text = childOf(childOf(content, "office:body"), "office:text");
  if (text === undefined) throw new ImportFailure({ kind: "damaged" });
  const named = readPart(archive, "styles.xml");
  const styles = readOdtStyles([named, content]);
  const lines = new DocxLines({ base: {}, byId: new Map() });
  for (const page of elementsOf(childOf(named, "office:master-styles")))
    for (const edge of elementsOf(page)) lines.addEdge(odtToWord(edge, styles));
  lines.addBody(odtToWord(text, styles));
  return { lines: lines.finish(), links: lines.linkIds, hyphenates: false };
}

function readPart(archive: Archive, name: string): XmlElement | undefined {
  const bytes = archive.read(name);
  if (bytes === undefined) return undefined;
  if (bytes.length > LIMITS.textCharacters * 4)
    throw new ImportFailure({ kind: "too-large", limitMb: TEXT_LIMIT_MB });
  return readXml(new TextDecoder().decode(bytes));
}

/** Page headers, then footers: people put their address in either. */
function edgeParts(archive: Archive): string[] {
  const names = archive.names.filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name)).sort();
  return [
    ...names.filter((name) => name.includes("header")),
    ...names.filter((name) => name.includes("footer")),
  ];
}

function readTargets(relations: XmlElement | undefined): Map<string, string> {
  return new Map(
    elementsOf(relations).map((relation) => [
      relation.attributes["Id"] ?? "",
      relation.attributes["Target"] ?? "",
    ]),
  );
}
