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
  /** Lines that are read into fields; what lies beyond is not a resume. */
  lines: 20_000,
} as const;

export const FILE_LIMIT_MB = LIMITS.fileBytes / MB;
export const INFLATED_LIMIT_MB = LIMITS.inflatedBytes / MB;
export const TEXT_LIMIT_MB = LIMITS.textCharacters / MB;
