import { useRef, useState } from "react";
import type { ImportError } from "#io/importers/import-error.ts";
import { FILE_LIMIT_MB, LIMITS } from "#io/importers/limits.ts";
import { useServices } from "#state/services-context.ts";

interface PostingFile {
  readonly isReading: boolean;
  /** Why the last file could not be read. */
  readonly failure: ImportError | undefined;
  readonly open: (file: File) => void;
  readonly forget: () => void;
}

/** Reads one posting's file at a time, in the worker; only the newest counts. */
export function usePostingFile(onText: (text: string) => void): PostingFile {
  const { imports } = useServices();
  const [isReading, setIsReading] = useState(false);
  const [failure, setFailure] = useState<ImportError>();
  const newest = useRef(0);

  const read = async (file: File) => {
    newest.current += 1;
    const own = newest.current;
    setFailure(undefined);
    if (file.size > LIMITS.fileBytes) return setFailure({ kind: "too-large", limitMb: FILE_LIMIT_MB });
    setIsReading(true);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const answer = await imports.readPosting({ name: file.name, bytes });
    if (own !== newest.current) return undefined;
    setIsReading(false);
    return answer.ok ? onText(answer.value) : setFailure(answer.error);
  };
  return {
    isReading,
    failure,
    open: (file) => {
      read(file).catch(() => {
        // The device took the file away while it was read.
        setIsReading(false);
        setFailure({ kind: "damaged" });
      });
    },
    forget: () => setFailure(undefined),
  };
}
