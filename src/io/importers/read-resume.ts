import { assertNever } from "#core/assert-never.ts";
import { isRecord } from "#core/is-record.ts";
import type { NewId } from "#core/model/ids.ts";
import type { Language } from "#core/model/language.ts";
import { parseCareer } from "#core/model/parse-career.ts";
import type { Timestamp } from "#core/model/timestamp.ts";
import { err, ok, type Result } from "#core/result.ts";
import { detectLanguage } from "#core/text/detect-language.ts";
import type { ImportError } from "./import-error.ts";
import { ImportFailure } from "./import-failure.ts";
import type { ImportedCareer, ImportWarning } from "./imported-career.ts";
import { FILE_LIMIT_MB, LIMITS } from "./limits.ts";
import type { OnPage } from "./pdf/read-pdf.ts";
import { type Line, type SourceText, textOf } from "./reading/line.ts";
import { readSourceText } from "./reading/read-source-text.ts";
import type { ResumeDraft } from "./reading/resume-draft.ts";
import { isSafeLink, toCareer } from "./reading/to-career.ts";
import type { ScanReading } from "./scan/read-scan.ts";
import { type ScanError, ScanFailure } from "./scan/scan-error.ts";
import { sniffTextFormat } from "./sniff-format.ts";
import { type SourceLine, sourceLines } from "./tracing/source-line.ts";

export interface ResumeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadResumeDeps {
  readonly newId: NewId;
  readonly now: () => Timestamp;
  /** Hears of each page before it is read, where the format has pages. */
  readonly onPage?: OnPage;
}

/** Signs alone are no resume. */
const HAS_WORDS = /[\p{L}\p{N}]/u;

/** What a format's reader ends with: a draft, or a record that is already ours. */
type FileRead = DraftRead | { readonly kind: "own"; readonly imported: ImportedCareer };

interface DraftRead {
  readonly kind: "draft";
  readonly draft: ResumeDraft;
  readonly lines: readonly SourceLine[];
  readonly warnings: readonly ImportWarning[];
}

/**
 * Reads a resume of any known format into a career record. Runs anywhere without a DOM; heavy parsers are
 * loaded when a file needs them. Nothing in a file is executed or fetched.
 */
export async function readResume(
  file: ResumeFile,
  deps: ReadResumeDeps,
): Promise<Result<ImportedCareer, ImportError>> {
  try {
    const read = await readFile(file.bytes, deps.onPage);
    return ok(read.kind === "own" ? read.imported : finish(read, deps));
  } catch (error) {
    if (error instanceof ImportFailure) return err(error.reason);
    if (error instanceof RangeError) return err({ kind: "unsafe" });
    throw error;
  }
}

/** Reads pictures of text as a resume. */
export async function readScannedResume(
  scan: ScanReading,
  deps: ReadResumeDeps,
): Promise<Result<ImportedCareer, ScanError>> {
  try {
    const { readScan } = await import("./scan/read-scan.ts");
    const { source, warnings } = await readScan(scan);
    return ok(finish(draftFrom(source, warnings), deps));
  } catch (error) {
    if (error instanceof ImportFailure || error instanceof ScanFailure) return err(error.reason);
    throw error;
  }
}

async function readFile(bytes: Uint8Array, onPage?: OnPage): Promise<FileRead> {
  if (bytes.length > LIMITS.fileBytes) throw new ImportFailure({ kind: "too-large", limitMb: FILE_LIMIT_MB });
  const format = sniffTextFormat(bytes);
  switch (format) {
    case "pdf": {
      const { readPdf } = await import("./pdf/read-pdf.ts");
      const { source, warnings } = await readPdf(bytes, onPage);
      return draftFrom(source, warnings);
    }
    case "zip":
      return readZip(bytes);
    case "json":
      return readJsonFile(bytes);
    case "text":
      return readTextFile(bytes);
    case "rtf": {
      const { readRtf } = await import("./text/read-rtf.ts");
      return draftFrom(readRtf(bytes));
    }
    case "ole": {
      const { isEncryptedOffice } = await import("./docx/ole-file.ts");
      throw new ImportFailure({ kind: isEncryptedOffice(bytes) ? "encrypted" : "unsupported" });
    }
    case "empty":
    case "unsupported":
      throw new ImportFailure({ kind: format });
    default:
      return assertNever(format);
  }
}

async function readZip(bytes: Uint8Array): Promise<FileRead> {
  const { readArchive } = await import("./zip/read-archive.ts");
  const archive = readArchive(bytes);
  if (archive.names.includes("word/document.xml")) {
    const { readDocx } = await import("./docx/read-docx.ts");
    return draftFrom(readDocx(archive));
  }
  if (archive.names.includes("content.xml") && archive.names.includes("META-INF/manifest.xml")) {
    const { readOdt } = await import("./docx/read-docx.ts");
    return draftFrom(readOdt(archive));
  }
  const { isLinkedInExport, linkedInLines, linkedInToDraft } = await import(
    "./linkedin/linkedin-to-draft.ts"
  );
  if (!isLinkedInExport(archive)) throw new ImportFailure({ kind: "unsupported" });
  return { kind: "draft", draft: linkedInToDraft(archive), lines: linkedInLines(archive), warnings: [] };
}

async function readJsonFile(bytes: Uint8Array): Promise<FileRead> {
  const [{ decodeText }, { readJson }] = await Promise.all([
    import("./text/read-plain-text.ts"),
    import("./json-resume/read-json.ts"),
  ]);
  const value = readJson(decodeText(bytes));
  if (isRecord(value) && "schemaVersion" in value) return readOwn(value);
  const [{ isJsonResume, jsonResumeToDraft }, { jsonLines }] = await Promise.all([
    import("./json-resume/json-resume-to-draft.ts"),
    import("./json-resume/json-lines.ts"),
  ]);
  if (!isJsonResume(value)) throw new ImportFailure({ kind: "unsupported" });
  return { kind: "draft", draft: jsonResumeToDraft(value), lines: jsonLines(value), warnings: [] };
}

/** Our own file, as `import` writes it too: the record with `warnings` beside. */
function readOwn(value: unknown): FileRead {
  const parsed = parseCareer(value);
  if (parsed.ok) return { kind: "own", imported: { career: parsed.value, warnings: [], lines: [] } };
  throw new ImportFailure({ kind: parsed.error.kind === "newer" ? "unsupported" : "damaged" });
}

async function readTextFile(bytes: Uint8Array): Promise<FileRead> {
  const { decodeText, readPlainText } = await import("./text/read-plain-text.ts");
  const text = decodeText(bytes);
  if (!HAS_WORDS.test(text)) throw new ImportFailure({ kind: "empty" });
  const { isMarkdown, readMarkdown } = await import("./text/read-markdown.ts");
  const start = text.slice(0, LIMITS.readCharacters);
  const left = text.length - start.length;
  const cut: ImportWarning[] = left > 0 ? [{ kind: "text-left-out", count: left }] : [];
  return draftFrom(isMarkdown(start) ? readMarkdown(start) : readPlainText(start), cut);
}

function draftFrom(source: SourceText, warnings: readonly ImportWarning[] = []): DraftRead {
  if (!source.lines.some((line) => HAS_WORDS.test(textOf(line))))
    throw new ImportFailure({ kind: "no-text" });
  const lines = source.lines.slice(0, LIMITS.lines).map(capLine);
  const left = source.lines.length - lines.length;
  const cut: ImportWarning[] = left > 0 ? [{ kind: "text-left-out", count: left }] : [];
  return {
    kind: "draft",
    draft: readSourceText({ ...source, lines }),
    lines: sourceLines(lines),
    warnings: [...warnings, ...cut],
  };
}

function capLine(line: Line): Line {
  const isShort = line.cells.every((cell) => cell.text.length <= LIMITS.lineCharacters);
  if (isShort) return line;
  return {
    ...line,
    cells: line.cells.map((cell) => ({ ...cell, text: cell.text.slice(0, LIMITS.lineCharacters) })),
  };
}

function finish({ draft, warnings, lines }: DraftRead, deps: ReadResumeDeps): ImportedCareer {
  const career = toCareer(draft, { newId: deps.newId, now: deps.now(), language: languageOf(draft) });
  const dropped = draft.links
    .filter(({ url }) => !isSafeLink(url))
    .map(({ url }): ImportWarning => ({ kind: "link-dropped", text: url }));
  const unplaced: ImportWarning[] =
    career.unplaced.length > 0 ? [{ kind: "unplaced-lines", count: career.unplaced.length }] : [];
  return { career, warnings: [...warnings, ...dropped, ...unplaced], lines };
}

/** The language of what the person wrote: credentials and names of employers are English in either. */
function languageOf(draft: ResumeDraft): Language {
  const roles = [...draft.work, ...draft.volunteer, ...draft.practicum];
  return detectLanguage(
    [
      draft.headline,
      draft.summary,
      ...roles.flatMap((role) => [role.position, role.summary, ...role.highlights]),
      ...draft.education.flatMap((education) => [education.studyType, education.area]),
      ...draft.skills.flatMap((group) => [group.name, ...group.keywords]),
      ...draft.languages.flatMap((language) => [language.name, language.fluency]),
    ].join("\n"),
  );
}
