import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isRecord } from "#core/is-record.ts";

const CATALOGS = "src/i18n/catalogs";
const LANGUAGES = ["en", "es"] as const;
const namespaces = readdirSync(join(CATALOGS, "en")).map((name) => name.replace(/\.json$/, ""));

/** A text that is the same in both languages is a name: every word with a capital, or nothing but slots and signs. */
function isName(text: string): boolean {
  const found = text.replaceAll(/\{\{[^}]*\}\}/g, "").match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? [];
  return found.every((word) => /^\p{Lu}/u.test(word));
}

/** Parts of a sentence around a marked word: one side may be blank. */
const AROUND_MARK = /\.(before|after)$/;

function words(language: string, namespace: string): Map<string, string> {
  const parsed: unknown = JSON.parse(readFileSync(join(CATALOGS, language, `${namespace}.json`), "utf8"));
  return new Map(flatten(parsed, ""));
}

function flatten(value: unknown, path: string): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (!isRecord(value)) throw new Error(`${path} is no text`);
  return Object.entries(value).flatMap(([key, inner]) =>
    flatten(inner, path === "" ? key : `${path}.${key}`),
  );
}

function slots(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([^},]+)/g)]
    .map((match) => match[1] ?? "")
    .toSorted((a, b) => a.localeCompare(b));
}

describe("catalogs", () => {
  it("exist in both languages", () => {
    expect(namespaces.length).toBeGreaterThan(3);
    expect(readdirSync(join(CATALOGS, "es"))).toEqual(readdirSync(join(CATALOGS, "en")));
  });

  it.each(namespaces)("%s says the same things in both languages", (namespace) => {
    const [english, spanish] = LANGUAGES.map((language) => words(language, namespace));
    if (english === undefined || spanish === undefined) throw new Error("no catalog");
    expect([...spanish.keys()]).toEqual([...english.keys()]);
    const differing = [...english].filter(([key, text]) => {
      return String(slots(text)) !== String(slots(spanish.get(key) ?? ""));
    });
    expect(differing).toEqual([]);
  });

  it.each(namespaces)("%s leaves no text empty or untranslated", (namespace) => {
    const english = words("en", namespace);
    const spanish = words("es", namespace);
    expect(english.size).toBeGreaterThan(0);
    const empty = [...english, ...spanish].filter(
      ([key, text]) => text.trim() === "" && !AROUND_MARK.test(key),
    );
    const untranslated = [...english].filter(([key, text]) => {
      return text.split(" ").length > 2 && spanish.get(key) === text && !isName(text);
    });
    expect({ empty, untranslated }).toEqual({ empty: [], untranslated: [] });
  });
});
