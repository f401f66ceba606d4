import type { Language } from "#core/model/language.ts";

/** What reading a picture fetches the first time, in whole megabytes: Tesseract and its data. A test weighs the files. */
export const SCAN_MEGABYTES = { en: 6, es: 8 } as const satisfies Record<Language, number>;
