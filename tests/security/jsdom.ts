/**
 * jsdom gives a window each global of this process that the language has, and asks the window's own context for it. Parsers
 * that other tests have loaded bring `Iterator` along, which a context of Node 20 lacks: it is out of sight while jsdom looks.
 */
const brought = Object.getOwnPropertyDescriptor(globalThis, "Iterator");
if (brought?.configurable === true) Reflect.deleteProperty(globalThis, "Iterator");
export const { JSDOM, VirtualConsole } = await import("jsdom");
if (brought?.configurable === true) Object.defineProperty(globalThis, "Iterator", brought);
