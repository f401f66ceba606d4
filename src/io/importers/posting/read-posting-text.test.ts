import { describe, expect, it } from "vitest";
import { documentXml, docxWith, encryptedDocx } from "#tests/builders/hostile-files.ts";
import { readPostingText } from "./read-posting-text.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("readPostingText", () => {
  it.each([
    ["plain text with its line ends", "Medical Coder\r\n- CPC\r\n"],
    ["a byte order mark, which stays where it is", "\ufeffMedical Coder"],
    ["HTML as it is", "<!DOCTYPE html><p>Medical Coder &amp; Biller</p>"],
    ["a text that begins like JSON", '["Medical Coder"]'],
  ])("gives %s", async (_what, text) => {
    expect(await readPostingText(bytes(text))).toEqual({ ok: true, value: text });
  });

  it("reads Windows-1252 where UTF-8 fails", async () => {
    const latin = Uint8Array.from([0x41, 0xf1, 0x6f]);
    expect(await readPostingText(latin)).toEqual({ ok: true, value: "Año" });
  });

  it("reads the lines of a Word file", async () => {
    const file = docxWith(documentXml(["Medical Coder", "CPC required"]));
    expect(await readPostingText(file)).toEqual({ ok: true, value: "Medical Coder\nCPC required" });
  });

  it.each([
    ["empty", new Uint8Array()],
    ["encrypted", encryptedDocx()],
    ["unsupported", Uint8Array.from([0, 1, 2, 3, 0, 255, 0, 7])],
  ] as const)("says that a file is %s", async (kind, file) => {
    expect(await readPostingText(file)).toMatchObject({ ok: false, error: { kind } });
  });
});
