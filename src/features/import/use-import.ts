import { useCallback, useRef, useState } from "react";
import type { Language } from "#core/model/language.ts";
import type { Result } from "#core/result.ts";
import type { ImportError } from "#io/importers/import-error.ts";
import { FILE_LIMIT_MB, LIMITS } from "#io/importers/limits.ts";
import type { ScanProgress } from "#io/importers/scan/read-scan.ts";
import type { ScanError } from "#io/importers/scan/scan-error.ts";
import { isHeif } from "#io/importers/sniff-format.ts";
import type { ImportReading } from "#io/importers/tracing/import-trace.ts";
import type { UnreadReason } from "#io/workers/import-worker.ts";
import { useServices } from "#state/services-context.ts";

/** A file with its bytes, which are shown beside what was read from them. */
export interface OpenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why a file was not read; a photo as telephones keep them has a way out of its own. */
export type ReadingFailure = ImportError | { readonly kind: "heif" };

export type ImportState =
  | { readonly kind: "choosing" }
  | { readonly kind: "reading"; readonly name: string; readonly progress?: ScanProgress }
  /** Pictures of text, which are read only when the person wants it; `text` is what was read without them. */
  | {
      readonly kind: "scan";
      readonly file: OpenFile;
      readonly text?: ImportReading;
      readonly error?: ScanError;
    }
  | { readonly kind: "scanning"; readonly name: string; readonly progress: ScanProgress }
  | { readonly kind: "failed"; readonly name: string; readonly error: ReadingFailure }
  | { readonly kind: "read"; readonly file: OpenFile; readonly reading: ImportReading };

interface Import {
  readonly state: ImportState;
  readonly readFile: (file: File) => void;
  readonly readText: (text: string, name: string) => void;
  /** The text of the pictures is in that language. */
  readonly readScan: (file: OpenFile, language: Language, text: ImportReading | undefined) => void;
  /** Goes on with what was read without the pictures. */
  readonly leavePictures: (file: OpenFile, text: ImportReading) => void;
  /** Back to the choice; an answer that still comes is not shown. */
  readonly stop: () => void;
}

/** Reads one file or text at a time; only the answer to the newest wish is shown. */
export function useImport(): Import {
  const { imports } = useServices();
  const [state, setState] = useState<ImportState>({ kind: "choosing" });
  const newest = useRef(0);
  const begin = useCallback((first: ImportState) => {
    newest.current += 1;
    const own = newest.current;
    setState(first);
    return (next: ImportState) => {
      if (own === newest.current) setState(next);
    };
  }, []);

  const read = useCallback(
    async (name: string, open: () => Promise<Uint8Array>) => {
      const show = begin({ kind: "reading", name });
      const file = { name, bytes: await open() };
      const answer = await imports.read(file, (progress) => show({ kind: "reading", name, progress }));
      show(stateAfter(file, answer));
    },
    [begin, imports],
  );

  return {
    state,
    readFile: (file) => {
      const { name } = file;
      if (file.size > LIMITS.fileBytes) {
        setState({ kind: "failed", name, error: { kind: "too-large", limitMb: FILE_LIMIT_MB } });
        return;
      }
      read(name, async () => new Uint8Array(await file.arrayBuffer())).catch(() =>
        // The device took the file away while it was read: a drive unplugged, a file moved.
        setState({ kind: "failed", name, error: { kind: "damaged" } }),
      );
    },
    readText: (text, name) => void read(name, async () => new TextEncoder().encode(text)),
    leavePictures: (file, reading) => setState({ kind: "read", file, reading }),
    readScan: async (file, language, text) => {
      const { name } = file;
      const show = begin({ kind: "scanning", name, progress: { stage: "fetching" } });
      const answer = await imports.readScan(file, language, (progress) =>
        show({ kind: "scanning", name, progress }),
      );
      show(
        answer.ok
          ? { kind: "read", file, reading: answer.value }
          : { kind: "scan", file, ...(text && { text }), error: answer.error },
      );
    },
    stop: () => {
      newest.current += 1;
      if (state.kind === "reading" || state.kind === "scanning") imports.stop();
      setState({ kind: "choosing" });
    },
  };
}

function stateAfter(file: OpenFile, answer: Result<ImportReading, UnreadReason>): ImportState {
  if (answer.ok) {
    const hasPictures = answer.value.warnings.some(({ kind }) => kind === "picture-pages");
    return hasPictures
      ? { kind: "scan", file, text: answer.value }
      : { kind: "read", file, reading: answer.value };
  }
  const { error } = answer;
  if (error.kind === "scan") return { kind: "scan", file };
  const isPhoto = error.kind === "unsupported" && isHeif(file.bytes);
  return { kind: "failed", name: file.name, error: isPhoto ? { kind: "heif" } : error };
}
