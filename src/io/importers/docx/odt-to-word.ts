import { childOf, elementsOf, type XmlElement, type XmlNode } from "./read-xml.ts";

/** The elements that an automatic or a named style of an OpenDocument text has, by the style's name. */
export type OdtStyles = ReadonlyMap<string, XmlElement>;

const MAX_BASES = 20;
/** Points, and so twentieths of them, to a unit of length. */
const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4 };
const LENGTH = /^(-?[\d.]+)(pt|in|cm|mm)$/;

export function readOdtStyles(roots: readonly (XmlElement | undefined)[]): OdtStyles {
  const groups = roots.flatMap((root) => [
    childOf(root, "office:styles"),
    childOf(root, "office:automatic-styles"),
  ]);
  const styles = groups.flatMap(elementsOf).filter(({ name }) => name === "style:style");
  return new Map(styles.map((style) => [style.attributes["style:name"] ?? "", style]));
}

/** The text of an OpenDocument file in the elements of a Word body, so that one reader serves both. */
export function odtToWord(text: XmlElement, styles: OdtStyles): XmlElement {
  return element("w:body", blocksOf(text, styles, false));
}

function blocksOf(parent: XmlElement, styles: OdtStyles, isList: boolean): XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    switch (child.name) {
      case "text:p":
      case "text:h":
        return [paragraphOf(child, styles, isList)];
      case "text:list":
        return blocksOf(child, styles, true);
      case "table:table":
        return [element("w:tbl", rowsOf(child, styles))];
      case "text:tracked-changes":
        return [];
      default:
        return blocksOf(child, styles, isList);
    }
  });
}

function rowsOf(table: XmlElement, styles: OdtStyles): XmlElement[] {
  return elementsOf(table).flatMap((child) => {
    if (child.name !== "table:table-row") return rowsOf(child, styles);
    const cells = elementsOf(child).filter(({ name }) => name === "table:table-cell");
    return [
      element(
        "w:tr",
        cells.map((cell) => element("w:tc", blocksOf(cell, styles, false))),
      ),
    ];
  });
}

function paragraphOf(paragraph: XmlElement, styles: OdtStyles, isList: boolean): XmlElement {
  const chain = chainOf(paragraph.attributes["text:style-name"], styles);
  const level = Number(
    paragraph.attributes["text:outline-level"] ??
      chain.findLast((style) => style.attributes["style:default-outline-level"])?.attributes[
        "style:default-outline-level"
      ],
  );
  const spacing = attributesOf(chain, "style:paragraph-properties");
  const properties = [
    element("w:spacing", [], {
      "w:before": toTwentieths(spacing["fo:margin-top"]),
      "w:after": toTwentieths(spacing["fo:margin-bottom"]),
    }),
    ...(isList ? [element("w:numPr", [element("w:numId", [], { "w:val": "1" })])] : []),
    ...(level > 0 ? [element("w:outlineLvl", [], { "w:val": String(level - 1) })] : []),
  ];
  return element("w:p", [element("w:pPr", properties), ...runsOf(paragraph, chain, styles)]);
}

function runsOf(parent: XmlElement, chain: readonly XmlElement[], styles: OdtStyles): XmlElement[] {
  return parent.children.flatMap((child) => {
    if (typeof child === "string") return [runOf(element("w:t", [child.replace(/\s+/g, " ")]), chain)];
    switch (child.name) {
      case "text:tab":
        return [runOf(element("w:tab"), chain)];
      case "text:line-break":
        return [runOf(element("w:br"), chain)];
      case "text:s":
        return [runOf(element("w:t", [" "]), chain)];
      case "draw:text-box":
        return [element("w:txbxContent", blocksOf(child, styles, false))];
      case "text:note":
      case "text:page-number":
      case "office:annotation":
        return [];
      case "text:a":
        return [
          element("w:hyperlink", runsOf(child, chain, styles), {
            "r:id": child.attributes["xlink:href"] ?? "",
          }),
        ];
      default:
        return runsOf(child, [...chain, ...chainOf(child.attributes["text:style-name"], styles)], styles);
    }
  });
}

function runOf(content: XmlElement, chain: readonly XmlElement[]): XmlElement {
  const look = attributesOf(chain, "style:text-properties");
  const size = toTwentieths(look["fo:font-size"]);
  const properties = [
    ...(/^(?:bold|[6-9]00)$/.test(look["fo:font-weight"] ?? "") ? [element("w:b")] : []),
    ...(look["fo:font-style"] === "italic" ? [element("w:i")] : []),
    ...(look["fo:text-transform"] === "uppercase" ? [element("w:caps")] : []),
    ...(Number(size) > 0 ? [element("w:sz", [], { "w:val": String(Number(size) / 10) })] : []),
  ];
  return element("w:r", [element("w:rPr", properties), content]);
}

/** A style with those that it is based on, the widest first. */
function chainOf(name: string | undefined, styles: OdtStyles): XmlElement[] {
  const chain: XmlElement[] = [];
  for (let at = name; at !== undefined && chain.length < MAX_BASES; ) {
    const style = styles.get(at);
    if (style === undefined) break;
    chain.unshift(style);
    at = style.attributes["style:parent-style-name"];
  }
  return chain;
}

function attributesOf(chain: readonly XmlElement[], properties: string): Record<string, string> {
  return Object.assign(
    Object.create(null),
    ...chain.map((style) => childOf(style, properties)?.attributes ?? {}),
  );
}

function toTwentieths(length = ""): string {
  const [, amount, unit = ""] = LENGTH.exec(length) ?? [];
  return String(Math.round(Number(amount ?? 0) * (POINTS[unit] ?? 0) * 20));
}

function element(
  name: string,
  children: readonly XmlNode[] = [],
  attributes: Readonly<Record<string, string>> = {},
): XmlElement {
  return { name, attributes, children };
}
