import type { Language } from "#core/model/language.ts";
import { useOpenView } from "#state/career-session-context.ts";

/** The language of the document that is open: the side that the person writes. */
export function useDocumentLanguage(): Language {
  return useOpenView().language;
}
