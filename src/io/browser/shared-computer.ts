import type { Language } from "#core/model/language.ts";

const WISH = "shared";

/** Whether nothing may be written on this computer. The wish stands in the address, so that a library can make it its start page. */
export function isSharedComputer(): boolean {
  return new URLSearchParams(location.search).has(WISH);
}

/** The language that came along in the address; nothing is kept that could tell it. */
export function sharedLanguage(): string | null {
  return new URLSearchParams(location.search).get(WISH);
}

/** Loads the app anew as one that writes nothing. */
export function startShared(language: Language): void {
  location.replace(`?${WISH}=${language}#/`);
}

/** Loads the app anew: all that it held in memory is gone. */
export function leaveShared(language: Language): void {
  history.replaceState(undefined, "", `?${WISH}=${language}#/left`);
  location.reload();
}
