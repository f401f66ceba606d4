import { useCallback, useRef, useState } from "react";
import type { ImportError } from "#io/importers/import-error.ts";
import { FILE_LIMIT_MB, LIMITS } from "#io/importers/limits.ts";
import type { ImportReading } from "#io/importers/tracing/import-trace.ts";
import { useServices } from "#state/services-context.ts";

export type ImportState =
  | { readonly kind: "choosing" }
  | { readonly kind: "reading"; readonly name: string }
  | { readonly kind: "failed"; readonly name: string; readonly error: ImportError }
  | { readonly kind: "read"; readonly name: string; readonly reading: ImportReading };

interface Import {
  readonly state: ImportState;
  readonly readFile: (file: File) => void;
  readonly readText: (text: string, name: string) => void;
  /** Back to the choice; an answer that still comes is not shown. */
  readonly stop: () => void;
}

/** Reads one file or text at a time; only the answer to the newest wish is shown. */
export function useImport(): Import {
  const { imports } = useServices();
  const [state, setState] = useState<ImportState>({ kind: "choosing" });
  const newest = useRef(0);

  const read = useCallback(
    async (name: string, open: () => Promise<Uint8Array>) => {
      newest.current += 1;
      const own = newest.current;
      setState({ kind: "reading", name });
      const answer = await imports.read({ name, bytes: await open() });
      if (own !== newest.current) return;
      setState(
        answer.ok
          ? { kind: "read", name, reading: answer.value }
          : { kind: "failed", name, error: answer.error },
      );
    },
    [imports],
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
    stop: () => {
      newest.current += 1;
      if (state.kind === "reading") imports.stop();
      setState({ kind: "choosing" });
    },
  };
}
