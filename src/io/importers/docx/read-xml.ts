import { ImportFailure } from "#io/importers/import-failure.ts";
import { LIMITS } from "#io/importers/limits.ts";

/** An element without namespaces: `w:p` is `w:p`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

interface OpenElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!(?:[^>"']|"[^"]*"|'[^']*')*>?|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)|</gu;

/**
 * A small XML reader for the parts of office files. It knows no document types and no entities but XML's
 * own five: a file that declares any is refused, as is one nested deeper than any document.
 */
export function readXml(text: string): XmlElement {
  const root: OpenElement = { name: "", attributes: {}, children: [] };
  const stack: OpenElement[] = [root];
  for (const match of text.matchAll(TOKEN)) readToken(match, stack);
  const top = root.children.find((child) => typeof child !== "string");
  if (stack.length !== 1 || top === undefined) throw new ImportFailure({ kind: "damaged" });
  return top;
}

function readToken(
  [token, cdata, closing, opening, attributes, empty, words]: RegExpMatchArray,
  stack: OpenElement[],
): void {
  const text = cdata ?? (words === undefined ? undefined : decodeEntities(words));
  if (text !== undefined) stack.at(-1)?.children.push(text);
  else if (closing !== undefined) closeElement(stack, closing);
  else if (opening !== undefined) openElement(stack, opening, attributes ?? "", empty === "/");
  else if (token === "<") throw new ImportFailure({ kind: "damaged" });
  else if (token.startsWith("<!") && !token.startsWith("<!--")) throw new ImportFailure({ kind: "unsafe" });
}

function openElement(stack: OpenElement[], name: string, attributes: string, isEmpty: boolean): void {
  const element = { name, attributes: readAttributes(attributes), children: [] };
  stack.at(-1)?.children.push(element);
  if (!isEmpty) stack.push(element);
  if (stack.length > LIMITS.xmlDepth) throw new ImportFailure({ kind: "unsafe" });
}

function closeElement(stack: OpenElement[], name: string): void {
  if (stack.length < 2 || stack.pop()?.name !== name) throw new ImportFailure({ kind: "damaged" });
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null);
  for (const [, name = "", double, single] of text.matchAll(ATTRIBUTE))
    attributes[name] = decodeEntities(double ?? single ?? "");
  return attributes;
}

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name] ?? whole;
    const code =
      name[1] === "x" || name[1] === "X" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

/** The first child element of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return elementsOf(element).find((child) => child.name === name);
}

export function elementsOf(element: XmlElement | undefined): XmlElement[] {
  return (element?.children ?? []).filter((child): child is XmlElement => typeof child !== "string");
}

/** The value of a child such as `<w:sz w:val="24"/>`. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes["w:val"];
}
