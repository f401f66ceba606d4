import { childOf, elementsOf, valueOf, type XmlElement } from "./read-xml.ts";

/** How words look, as far as a reader of resumes cares. Sizes in half points, spacing in twentieths. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly caps?: boolean;
  readonly hidden?: boolean;
  readonly size?: number;
  readonly before?: number;
  readonly after?: number;
  readonly isList?: boolean;
  readonly level?: number;
}

export interface Styles {
  readonly base: Look;
  readonly byId: ReadonlyMap<string, Look>;
}

const HEADING_NAME = /^(?:heading|título|titulo)\s*(\d)$/i;
const TITLE_NAME = /^(?:title|título|titulo|puesto)$/i;
const MAX_BASES = 20;

/** Styles of a DOCX, each with what it inherits. */
export function readStyles(root: XmlElement | undefined): Styles {
  const defaults = childOf(childOf(childOf(root, "w:docDefaults"), "w:rPrDefault"), "w:rPr");
  const paragraphDefaults = childOf(childOf(childOf(root, "w:docDefaults"), "w:pPrDefault"), "w:pPr");
  const elements = new Map(
    elementsOf(root)
      .filter((style) => style.name === "w:style")
      .map((style) => [style.attributes["w:styleId"] ?? "", style]),
  );
  const byId = new Map([...elements.keys()].map((id) => [id, inherit(id, elements)]));
  return { base: { ...lookOf(defaults), ...paragraphLook(paragraphDefaults) }, byId };
}

function inherit(id: string, elements: ReadonlyMap<string, XmlElement>): Look {
  const chain: XmlElement[] = [];
  for (
    let at: string | undefined = id;
    at !== undefined && chain.length < MAX_BASES;
    at = valueOf(elements.get(at), "w:basedOn")
  ) {
    const style = elements.get(at);
    if (style === undefined) break;
    chain.unshift(style);
  }
  const own = { ...levelOf(elements.get(id)) };
  return chain.reduce<Look>(
    (look, style) => ({
      ...look,
      ...paragraphLook(childOf(style, "w:pPr")),
      ...lookOf(childOf(style, "w:rPr")),
    }),
    own,
  );
}

function levelOf(style: XmlElement | undefined): Look {
  const name = valueOf(style, "w:name") ?? "";
  const heading = HEADING_NAME.exec(name)?.[1];
  if (heading !== undefined) return { level: Number(heading) };
  return TITLE_NAME.test(name) ? { level: 1 } : {};
}

/** What a `w:rPr` says. */
export function lookOf(properties: XmlElement | undefined): Look {
  if (properties === undefined) return {};
  const size = Number(valueOf(properties, "w:sz"));
  return {
    ...flag(properties, "w:b", "bold"),
    ...flag(properties, "w:i", "italic"),
    ...flag(properties, "w:caps", "caps"),
    ...flag(properties, "w:vanish", "hidden"),
    ...(size > 0 && { size }),
  };
}

function flag(properties: XmlElement, name: string, key: "bold" | "italic" | "caps" | "hidden"): Look {
  const element = childOf(properties, name);
  if (element === undefined) return {};
  return { [key]: !/^(?:0|false|off|none)$/.test(element.attributes["w:val"] ?? "") };
}

/** What a `w:pPr` says. */
export function paragraphLook(properties: XmlElement | undefined): Look {
  if (properties === undefined) return {};
  const spacing = childOf(properties, "w:spacing")?.attributes;
  const numbering = childOf(properties, "w:numPr");
  const outline = Number(valueOf(properties, "w:outlineLvl") ?? Number.NaN);
  return {
    ...space("before", spacing?.["w:before"]),
    ...space("after", spacing?.["w:after"]),
    ...(numbering !== undefined && { isList: valueOf(numbering, "w:numId") !== "0" }),
    ...(outline >= 0 && outline < 9 && { level: outline + 1 }),
  };
}

function space(key: "before" | "after", value: string | undefined): Look {
  return value === undefined ? {} : { [key]: Number(value) || 0 };
}
