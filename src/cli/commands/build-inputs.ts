import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

export interface BuildInputs {
  readonly files: readonly string[];
  /** A folder, a pattern or several files; a single file is no batch. */
  readonly isBatch: boolean;
}

/** The records that folders, patterns (`cohort/*.json`) and file names stand for, in order of their names. */
export async function findInputs(inputs: readonly string[]): Promise<BuildInputs> {
  const found = await Promise.all(inputs.map(filesOf));
  return {
    files: found.flatMap(({ files }) => files),
    isBatch: found.length > 1 || found.some(({ isBatch }) => isBatch),
  };
}

async function filesOf(input: string): Promise<BuildInputs> {
  if (/[*?]/.test(basename(input)))
    return { files: await filesIn(dirname(input), basename(input)), isBatch: true };
  const isFolder = await stat(input).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder
    ? { files: await filesIn(input, "*.json"), isBatch: true }
    : { files: [input], isBatch: false };
}

async function filesIn(folder: string, pattern: string): Promise<string[]> {
  const wanted = new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
      .replaceAll("*", ".*")
      .replaceAll("?", ".")}$`,
  );
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => wanted.test(name))
    .sort()
    .map((name) => join(folder, name));
}
