import { type Language, languageSchema } from "#core/model/language.ts";
import { sharedLanguage } from "#io/browser/shared-computer.ts";
import { smallStorage } from "#io/browser/small-storage.ts";
import { CONTRASTS, type Looks, THEMES } from "#ui/theme.tsx";

const LANGUAGE_KEY = "crosswalk.language";
const THEME_KEY = "crosswalk.theme";
const RECENT_KEY = "crosswalk.recent-commands";
const PLAIN_KEYS_KEY = "crosswalk.plain-keys";
const MOST_RECENT = 5;
const CONTRAST_KEY = "crosswalk.contrast";

/** The language chosen earlier, else the first of the browser's that the app speaks. */
export function preferredLanguage(): Language {
  const wishes = [read(LANGUAGE_KEY), sharedLanguage(), ...navigator.languages.map((tag) => tag.slice(0, 2))];
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

/** Ids of the commands used lately, newest first. */
export function recentCommands(): string[] {
  return (read(RECENT_KEY) ?? "").split(" ").filter((id) => id !== "");
}

export function rememberCommand(id: string): void {
  const others = recentCommands().filter((other) => other !== id);
  write(RECENT_KEY, [id, ...others].slice(0, MOST_RECENT).join(" "));
}

/** Whether shortcuts of plain keys, without ⌘ or Ctrl, are bound. */
export function hasPlainKeys(): boolean {
  return read(PLAIN_KEYS_KEY) !== "off";
}

export function rememberPlainKeys(isOn: boolean): void {
  write(PLAIN_KEYS_KEY, isOn ? "on" : "off");
}

// A browser that forbids storage still runs the app; it only forgets the choice.
function read(key: string): string | null {
  try {
    return smallStorage().getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    smallStorage().setItem(key, value);
  } catch {
    // Nothing of the person's work is kept here.
  }
}
