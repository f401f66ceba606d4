import { useState } from "react";

/** Files that are read one after the other, each looked over before the next. */
export interface FileQueue {
  /** All of them by name, and which is at hand, from 1; empty for pasted text. */
  readonly names: readonly string[];
  readonly at: number;
  readonly next: File | undefined;
  readonly begin: (files: readonly File[]) => void;
  /** Reads the one that follows; whether there was one. */
  readonly goOn: () => boolean;
}

export function useFileQueue(read: (file: File) => void): FileQueue {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [at, setAt] = useState(1);
  const show = (all: readonly File[], number: number) => {
    setFiles(all);
    setAt(number);
    const file = all[number - 1];
    if (file !== undefined) read(file);
    return file !== undefined;
  };
  return {
    names: files.map(({ name }) => name),
    at,
    next: files[at],
    begin: (all) => void show(all, 1),
    goOn: () => files.length > at && show(files, at + 1),
  };
}
