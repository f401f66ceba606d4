import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Words that are nowhere by chance, and without a repeat that a compressed file could leave out. */
export function canaries(count: number): string[] {
  return Array.from({ length: count }, () => crypto.randomUUID().replaceAll("-", ""));
}

/** Which of the words stand in any file of a folder, as one byte a letter or two; how many files were looked into. */
export function searchFolder(
  folder: string,
  words: readonly string[],
): { readonly found: readonly string[]; readonly files: number } {
  const found = new Set<string>();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const { parentPath, name } of files) {
    const bytes = readFileSync(join(parentPath, name));
    for (const word of words)
      if (bytes.includes(word) || bytes.includes(Buffer.from(word, "utf16le"))) found.add(word);
  }
  return { found: [...found], files: files.length };
}
