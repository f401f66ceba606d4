import { unzipSync } from "fflate";
import { JSDOM } from "./jsdom.ts";
import { SAFE_ADDRESS } from "./live-markup.ts";

/** What makes Word fetch, run or ask for something. */
const ACTIVE_ELEMENTS: ReadonlySet<string> = new Set([
  "fldSimple",
  "fldChar",
  "instrText",
  "altChunk",
  "object",
  "OLEObject",
  "control",
  "attachedTemplate",
  "subDoc",
  "dataBinding",
  "externalData",
  "script",
]);
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/\w+\.xml|word\/(?:_rels\/|theme\/)?\w+\.xml(?:\.rels)?)$/;

/** What a Word file would do besides showing words, and its words. */
export function openWordFile(bytes: Uint8Array): { text: string; live: string[] } {
  const { DOMParser } = new JSDOM().window;
  const live: string[] = [];
  let text = "";
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (!PARTS.test(name)) live.push(`the part ${name}`);
    const source = new TextDecoder("utf-8", { fatal: true }).decode(part);
    if (source.includes("<!DOCTYPE")) live.push(`a document type in ${name}`);
    const xml = new DOMParser().parseFromString(source, "application/xml");
    if (xml.querySelector("parsererror") !== null) {
      live.push(`${name} is no XML`);
      continue;
    }
    for (const element of xml.querySelectorAll("*")) {
      if (ACTIVE_ELEMENTS.has(element.localName)) live.push(`<${element.localName}> in ${name}`);
      if (element.localName === "Relationship") live.push(...unsafeTarget(element));
    }
    if (name === "word/document.xml")
      text = Array.from(xml.getElementsByTagName("w:t"), (words) => words.textContent).join("");
  }
  return { text, live };
}

/** A part of the file itself, or a page that is opened by who clicks on it. */
function unsafeTarget(relation: Element): string[] {
  const target = relation.getAttribute("Target") ?? "";
  const isLink = relation.getAttribute("Type")?.endsWith("/hyperlink") ?? false;
  const isSafe =
    relation.getAttribute("TargetMode") === "External"
      ? isLink && SAFE_ADDRESS.test(target)
      : !/^[a-z][\w+.-]*:|\.\.|^\/\//i.test(target);
  return isSafe ? [] : [`a relation to ${target}`];
}
