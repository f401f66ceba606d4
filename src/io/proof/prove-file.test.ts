import { describe, expect, it } from "vitest";
import type { DocumentTree } from "#core/documents/document.ts";
import { exportDocument } from "#io/exporters/export-document.ts";
import { templateOf } from "#templates/registry.ts";
import { proveFile } from "./prove-file.ts";

function page(text: string): DocumentTree {
  return {
    kind: "resume",
    language: "en",
    paper: "letter",
    title: "",
    author: "",
    blocks: [{ kind: "paragraph", role: "body", runs: [{ text }] }],
  };
}

async function wordFile(text: string): Promise<Uint8Array> {
  const made = await exportDocument(page(text), templateOf("first-coder"), "docx", () =>
    Promise.reject(new Error("Word files hold no fonts")),
  );
  if (!made.ok) throw new Error(made.error.kind);
  return made.value;
}

describe("the proof of a file", () => {
  it("reads a Word file back whole", async () => {
    const text = "Checked forty charts a day";
    expect(await proveFile(page(text), "docx", await wordFile(text))).toMatchObject({
      kind: "read",
      proof: { ok: true, compared: 5 },
      text: expect.stringContaining(text),
    });
  });

  it("finds the word that a file lost", async () => {
    const file = await wordFile("Checked charts a day");
    expect(await proveFile(page("Checked forty charts a day"), "docx", file)).toMatchObject({
      proof: { ok: false, missing: [{ word: "forty", line: "Checked forty charts a day" }] },
    });
  });

  it("vouches for no file that its reader can't open", async () => {
    const broken = new TextEncoder().encode("%PDF-1.7\nnothing more");
    expect(await proveFile(page("Charts"), "pdf", broken)).toEqual({ kind: "unread" });
    expect(await proveFile(page("Charts"), "docx", new Uint8Array())).toEqual({ kind: "unread" });
  });

  it("leaves plain text alone", async () => {
    expect(await proveFile(page("Charts"), "txt", new Uint8Array())).toBeUndefined();
  });
});
