import { type Language, languageSchema } from "#core/model/language.ts";
import { CONTRASTS, type Looks, THEMES } from "#ui/theme.tsx";

const LANGUAGE_KEY = "crosswalk.language";
const THEME_KEY = "crosswalk.theme";
const CONTRAST_KEY = "crosswalk.contrast";

/** The language chosen earlier, else the first of the browser's that the app speaks. */
export function preferredLanguage(): Language {
  const wishes = [read(LANGUAGE_KEY), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  for (const wish of wishes) {
    const parsed = languageSchema.safeParse(wish);
    if (parsed.success) return parsed.data;
  }
  return "en";
}

export function preferredLooks(): Looks {
  const [theme, contrast] = [read(THEME_KEY), read(CONTRAST_KEY)];
  return {
    theme: THEMES.find((known) => known === theme) ?? "system",
    contrast: CONTRASTS.find((known) => known === contrast) ?? "system",
  };
}

export function rememberLanguage(language: Language): void {
  write(LANGUAGE_KEY, language);
}

export function rememberLooks({ theme, contrast }: Looks): void {
  write(THEME_KEY, theme);
  write(CONTRAST_KEY, contrast);
}

// A browser that forbids storage still runs the app; it only forgets the choice.
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing of the person's work is kept here.
  }
}
