import { readFileSync } from "node:fs";
import { isRecord } from "#core/is-record.ts";
import type { Language } from "#core/model/language.ts";

/** The words that the app shows: `word("es", "library:start.blank.title", { name: "…" })`. */
export function word(language: Language, key: string, slots: Readonly<Record<string, string>> = {}): string {
  const [namespace = "", path = ""] = key.split(":");
  let found: unknown = JSON.parse(readFileSync(`src/i18n/catalogs/${language}/${namespace}.json`, "utf8"));
  for (const part of path.split(".")) found = isRecord(found) ? found[part] : undefined;
  if (typeof found !== "string") throw new Error(`no words for ${key}`);
  return found.replaceAll(/\{\{(\w+)\}\}/g, (_, slot: string) => slots[slot] ?? "");
}
