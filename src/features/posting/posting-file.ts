/** Longest text that is read as one posting, characters. */
export const POSTING_LIMIT = 60_000;

/** A posting's text from a file; undefined where the file holds no text, or more than a posting. */
export async function readPostingFile(file: File): Promise<string | undefined> {
  if (file.size > POSTING_LIMIT * 4) return undefined;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}
