import { assertNever } from "#core/assert-never.ts";
import { err, ok, type Result } from "#core/result.ts";
import type { ImportError } from "#io/importers/import-error.ts";
import { ImportFailure } from "#io/importers/import-failure.ts";
import { FILE_LIMIT_MB, LIMITS } from "#io/importers/limits.ts";
import { type SourceText, textOf } from "#io/importers/reading/line.ts";
import { sniffTextFormat } from "#io/importers/sniff-format.ts";

/**
 * The words of a posting's file: plain text and HTML as they are, so that places in them are places in the file; PDF,
 * DOCX and RTF as lines. Nothing in a file is executed or fetched.
 */
export async function readPostingText(bytes: Uint8Array): Promise<Result<string, ImportError>> {
  try {
    return ok(await readWords(bytes));
  } catch (error) {
    if (error instanceof ImportFailure) return err(error.reason);
    if (error instanceof RangeError) return err({ kind: "unsafe" });
    throw error;
  }
}

async function readWords(bytes: Uint8Array): Promise<string> {
  if (bytes.length > LIMITS.fileBytes) throw new ImportFailure({ kind: "too-large", limitMb: FILE_LIMIT_MB });
  if (isMarkup(bytes)) return decodeAsGiven(bytes);
  const format = sniffTextFormat(bytes);
  switch (format) {
    case "pdf": {
      const { readPdf } = await import("#io/importers/pdf/read-pdf.ts");
      return joinLines((await readPdf(bytes)).source);
    }
    case "zip":
      return readWordFile(bytes);
    case "rtf": {
      const { readRtf } = await import("#io/importers/text/read-rtf.ts");
      return joinLines(readRtf(bytes));
    }
    case "text":
    case "json":
      return decodeAsGiven(bytes);
    case "ole": {
      const { isEncryptedOffice } = await import("#io/importers/docx/ole-file.ts");
      throw new ImportFailure({ kind: isEncryptedOffice(bytes) ? "encrypted" : "unsupported" });
    }
    case "empty":
    case "unsupported":
      throw new ImportFailure({ kind: format });
    default:
      return assertNever(format);
  }
}

async function readWordFile(bytes: Uint8Array): Promise<string> {
  const { readArchive } = await import("#io/importers/zip/read-archive.ts");
  const archive = readArchive(bytes);
  if (!archive.names.includes("word/document.xml")) throw new ImportFailure({ kind: "unsupported" });
  const { readDocx } = await import("#io/importers/docx/read-docx.ts");
  return joinLines(readDocx(archive));
}

function joinLines({ lines }: SourceText): string {
  if (lines.length === 0) throw new ImportFailure({ kind: "no-text" });
  return lines.map(textOf).join("\n");
}

function isMarkup(bytes: Uint8Array): boolean {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 512));
  return /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html|body|div|p|section|article|h\d|ul|!--)/i.test(
    start,
  );
}

/** UTF-8 or UTF-16 by mark, else UTF-8, else Windows-1252; a mark stays where it is, and so does all else. */
function decodeAsGiven(bytes: Uint8Array): string {
  if (bytes.length > LIMITS.textCharacters)
    throw new ImportFailure({ kind: "too-large", limitMb: FILE_LIMIT_MB });
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}
