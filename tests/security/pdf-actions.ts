import { loadPdfJs } from "#io/importers/pdf/load-pdfjs.ts";
import { SAFE_ADDRESS } from "./live-markup.ts";

/** Names in a PDF that make a reader do something. */
const ACTIVE_NAMES =
  /\/(?:JS|JavaScript|Launch|OpenAction|AA|SubmitForm|ImportData|GoToR|GoToE|EmbeddedFiles?|RichMedia|XFA|AcroForm|Rendition|Movie|Sound)(?![A-Za-z])/g;

/** What a PDF would do, by its structure and as pdf.js reads it; an empty list where it only shows words. */
export async function pdfActions(bytes: Uint8Array): Promise<string[]> {
  const names = structureOf(bytes).match(ACTIVE_NAMES) ?? [];
  return [...names, ...(await actionsAsRead(bytes))];
}

/** The file without its streams, its strings and the contents of its hexadecimal strings: what is left are names and numbers. */
function structureOf(bytes: Uint8Array): string {
  const text = new TextDecoder("latin1").decode(bytes).replace(/\bstream\r?\n[\s\S]*?\bendstream/g, " ");
  let structure = "";
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (depth > 0 && letter === "\\") at += 1;
    else if (letter === "(") depth += 1;
    else if (letter === ")" && depth > 0) depth -= 1;
    else if (depth === 0) structure += letter;
  }
  return structure.replace(/<[\dA-Fa-f\s]*>/g, " ");
}

async function actionsAsRead(bytes: Uint8Array): Promise<string[]> {
  const pdfjs = await loadPdfJs();
  const task = pdfjs.getDocument({ data: new Uint8Array(bytes), verbosity: 0, disableFontFace: true });
  try {
    const document = await task.promise;
    const [scripts, attachments, opening] = await Promise.all([
      document.getJSActions(),
      document.getAttachments(),
      document.getOpenAction(),
    ]);
    const found = [
      ...(scripts === null ? [] : ["a script"]),
      ...(attachments === null ? [] : ["an attachment"]),
      ...(opening === null ? [] : ["an action at opening"]),
    ];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const annotations: ReadonlyArray<{ readonly url?: string; readonly unsafeUrl?: string }> =
        await page.getAnnotations();
      for (const { url, unsafeUrl } of annotations) {
        const address = unsafeUrl ?? url ?? "";
        if (!SAFE_ADDRESS.test(address)) found.push(`a link to ${address}`);
      }
    }
    return found;
  } finally {
    await task.destroy();
  }
}
