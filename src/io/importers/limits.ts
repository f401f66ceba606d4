const MB = 1024 * 1024;

/** What a file may cost before it is refused; the public limits of `import`. */
export const LIMITS = {
  fileBytes: 20 * MB,
  inflatedBytes: 100 * MB,
  textCharacters: 5 * MB,
  pages: 300,
  xmlDepth: 500,
  jsonDepth: 500,
  /** Entries of an archive. */
  entries: 10_000,
  /** What is read into fields, of lines, of characters in all and in one line; what lies beyond is no resume. */
  lines: 4000,
  readCharacters: 400_000,
  lineCharacters: 4000,
} as const;

/** What reading a picture of text may cost, in this order: pages read, pixels of a page, of a picture before it is opened, and time for a page. */
export const SCAN_LIMITS = {
  pages: 10,
  pagePixels: 12_000_000,
  pictureMegapixels: 64,
  pageMs: 90_000,
} as const;

export const FILE_LIMIT_MB = LIMITS.fileBytes / MB;
export const INFLATED_LIMIT_MB = LIMITS.inflatedBytes / MB;
export const TEXT_LIMIT_MB = LIMITS.textCharacters / MB;
