import { JSDOM, VirtualConsole } from "./jsdom.ts";

/** What an exported page is made of; each element with the attributes that it may have. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  html: ["lang"],
  head: [],
  meta: ["charset", "name", "content"],
  title: [],
  body: [],
  main: [],
  header: [],
  address: [],
  section: [],
  h1: [],
  h2: ["lang"],
  h3: [],
  h4: [],
  p: [],
  ul: [],
  li: [],
  hr: [],
  strong: [],
  em: [],
  span: ["lang"],
  a: ["href"],
};
export const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|tel:)/;

export interface Page {
  readonly text: string;
  /** What ran, and what is no plain mark-up. */
  readonly live: readonly string[];
}

/** Opens a page as a browser does, scripts and handlers included, and tells what is alive in it. */
export function openPage(html: string): Page {
  const live: string[] = [];
  const { window } = new JSDOM(html, {
    runScripts: "dangerously",
    virtualConsole: new VirtualConsole(),
    beforeParse: (opened) => {
      Object.assign(opened, { tripwire: () => live.push("a script ran") });
    },
  });
  for (const element of window.document.querySelectorAll("*")) {
    const name = element.localName;
    const allowed = ALLOWED[name];
    if (allowed === undefined) live.push(`<${name}>`);
    for (const { name: attribute, value } of element.attributes) {
      if (!(allowed ?? []).includes(attribute)) live.push(`<${name} ${attribute}>`);
      if (attribute === "href" && !SAFE_ADDRESS.test(value)) live.push(`a link to ${value}`);
    }
  }
  const text = window.document.body.textContent;
  window.close();
  return { text, live };
}
