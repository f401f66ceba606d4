import { describe, expect, it } from "vitest";
import { createI18n } from "#i18n/create-i18n.ts";
import { enResources } from "#i18n/resources-en.ts";
import { esResources } from "#i18n/resources-es.ts";
import { COMMAND_WORDS } from "#ui/commands/command.ts";
import type { Shortcut } from "#ui/commands/shortcut.ts";
import { APP_COMMANDS } from "./app-commands-table.ts";
import { RECORD_COMMANDS } from "./record-commands-table.ts";

const shortcuts = RECORD_COMMANDS.flatMap((row) => row.shortcuts ?? []);

function duplicates(names: readonly string[]): string[] {
  return names.filter((name, at) => names.indexOf(name) !== at);
}

/** The keys of a shortcut, one after another: a row that begins another could never be told from it. */
function keysOf(shortcut: Shortcut): string {
  return shortcut.kind === "keys"
    ? shortcut.keys.join(" ")
    : `mod ${shortcut.isShifted === true} ${shortcut.key}`;
}

describe("the table of commands", () => {
  it("names each command once, and has those of every page while a record is open", () => {
    const ids = RECORD_COMMANDS.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(30);
    expect(duplicates(ids)).toEqual([]);
    expect(APP_COMMANDS.filter(({ id }) => !ids.includes(id))).toEqual([]);
  });

  it("gives no keys to two commands, nor keys that begin another's", () => {
    const rows = shortcuts.map(keysOf);
    expect(rows.length).toBeGreaterThan(10);
    expect(duplicates(rows)).toEqual([]);
    expect(rows.filter((row) => rows.some((other) => other.startsWith(`${row} `)))).toEqual([]);
  });

  it("needs no AltGr and no dead key of a Spanish keyboard", () => {
    const keys = shortcuts.flatMap((shortcut) => (shortcut.kind === "keys" ? shortcut.keys : [shortcut.key]));
    expect(keys.filter((key) => !/^[a-z?]$/.test(key))).toEqual([]);
  });

  it.each([
    ["en", enResources],
    ["es", esResources],
  ] as const)("has a name of its own for each command in %s", (language, resources) => {
    const t = createI18n(language, resources).getFixedT(language, COMMAND_WORDS);
    const names = RECORD_COMMANDS.map(({ label }) => label(t));
    expect(names.filter((name) => name === "" || /^[\w.:]+\.[\w.]+$/.test(name))).toEqual([]);
    expect(duplicates(names)).toEqual([]);
  });
});
