/** Longest text that is read as one posting, characters. */
export const POSTING_LIMIT = 60_000;
