import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { timestampSchema } from "#core/model/timestamp.ts";
import {
  documentXml,
  docxWith,
  encryptedDocx,
  pdfWith,
  plainPdf,
  zipBomb,
} from "#tests/builders/hostile-files.ts";
import { readResume } from "./read-resume.ts";

const NOW = timestampSchema.parse("2026-01-02T03:04:05.000Z");
/** Seconds that any file may take. */
const LIMIT_SECONDS = 10;

function read(bytes: Uint8Array, name = "resume.pdf"): ReturnType<typeof readResume> {
  let ids = 0;
  return readResume({ name, bytes }, { newId: () => `id-${(ids += 1)}`, now: () => NOW });
}

const text = strToU8;
const repeat = (unit: string, times: number): string => unit.repeat(times);
const nested = (depth: number): string =>
  `<w:document><w:body>${repeat("<w:p>", depth)}${repeat("</w:p>", depth)}</w:body></w:document>`;
const ENTITY = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>';
const BOMB = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>';

const REFUSED: readonly (readonly [string, string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ["an empty file", "empty", () => new Uint8Array()],
  ["a file of blanks", "empty", () => text("  \n\n ")],
  [
    "a picture",
    "unsupported",
    () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 4]),
  ],
  ["a web page", "unsupported", () => text("<!doctype html><p>Ana Ruiz</p>")],
  ["an archive of something else", "unsupported", () => zipSync({ "notes.txt": text("hello") })],
  ["JSON of something else", "unsupported", () => text('{"name":"left-pad","version":"1.0.0"}')],
  ["a legacy Word file", "unsupported", () => encryptedDocx().subarray(0, 512)],
  ["a DOCX with a password", "encrypted", encryptedDocx],
  [
    "a PDF with a password",
    "encrypted",
    () => pdfWith((pdf) => pdf.text("Ana Ruiz"), { userPassword: "secret" }),
  ],
  ["a PDF of pictures", "no-text", () => pdfWith((pdf) => pdf.rect(72, 72, 300, 300).fill("gray"))],
  ["a PDF cut after its head", "damaged", () => plainPdf(1, "Ana Ruiz").subarray(0, 120)],
  ["bytes that only begin like a PDF", "damaged", () => text(`%PDF-1.7\n${repeat("x", 500)}`)],
  ["a DOCX cut in half", "damaged", () => docxWith(documentXml(["Ana Ruiz"])).subarray(0, 200)],
  ["a DOCX with broken XML", "damaged", () => docxWith("<w:document><w:body><w:p></w:body>")],
  ["JSON cut in half", "damaged", () => text('{"basics":{"name":"Ana')],
  ["a record of ours that is malformed", "damaged", () => text('{"schemaVersion":1,"id":7}')],
  ["a file over 20 MB", "too-large", () => new Uint8Array(20 * 1024 * 1024 + 1).fill(97)],
  ["30 MB of text", "too-large", () => text(repeat("word ", 6 * 1024 * 1024))],
  ["an honest zip bomb", "too-large", () => zipBomb(200 * 1024 * 1024)],
  ["a zip bomb that lies about its size", "unsafe", () => zipBomb(1000)],
  [
    "an archive that climbs out of its folder",
    "unsafe",
    () => docxWith(documentXml(["Ana"]), { "../../evil": "x" }),
  ],
  ["an external entity", "unsafe", () => docxWith(documentXml(["&a;"], ENTITY))],
  ["an entity bomb", "unsafe", () => docxWith(documentXml(["&c;"], BOMB))],
  ["XML nested 20,000 deep", "unsafe", () => docxWith(nested(20_000))],
  [
    "JSON nested 100,000 deep",
    "unsafe",
    () => text(`{"work":${repeat("[", 100_000)}${repeat("]", 100_000)}}`),
  ],
  ["RTF nested 20,000 deep", "unsafe", () => text(`{\\rtf1 ${repeat("{", 20_000)}`)],
];

describe("files that are refused", () => {
  it.each(REFUSED)(
    "%s is %s",
    async (_, kind, build) => {
      const result = await read(await build());
      expect(result.ok ? "read" : result.error.kind).toBe(kind);
    },
    LIMIT_SECONDS * 1000,
  );
});

describe("files that are read in spite of what they hold", () => {
  it("goes by the content, whatever the name says", async () => {
    const result = await read(text("Ana Ruiz\nana.ruiz@example.com\n\nSkills\nExcel, CPT\n"), "photo.png");
    expect(result.ok && result.value.career.contact.name).toBe("Ana Ruiz");
  });

  it("reads a PDF whose cross-reference table is broken", async () => {
    const whole = new TextDecoder("latin1").decode(plainPdf(1, "Ana Ruiz"));
    const result = await read(text(whole.replace(/startxref\n\d+/, "startxref\n99999"), true));
    expect(result.ok && result.value.career.contact.name).toBe("Ana Ruiz");
  });

  it("runs no script and follows no launch action", async () => {
    const action =
      "/OpenAction << /S /JavaScript /JS (globalThis.hacked = true) >> /AA << /WC << /S /Launch /F (calc) >> >>";
    const result = await read(plainPdf(1, "Ana Ruiz", action));
    expect(result.ok).toBe(true);
    expect(JSON.stringify(result)).not.toContain("hacked");
    expect("hacked" in globalThis).toBe(false);
  });

  it(
    "reads 300 of 3,000 pages and says so",
    async () => {
      const result = await read(plainPdf(3000, "Ana Ruiz"));
      expect(result.ok && result.value.warnings).toContainEqual({ kind: "pages-left-out", count: 2700 });
    },
    LIMIT_SECONDS * 1000,
  );

  it("leaves keys out that reach for prototypes", async () => {
    const result = await read(
      text('{"basics":{"name":"Ana","__proto__":{"polluted":1}},"constructor":{"prototype":{"polluted":1}}}'),
    );
    expect(result.ok && result.value.career.contact.name).toBe("Ana");
    expect("polluted" in {}).toBe(false);
  });

  it("drops links that are no web address and says so", async () => {
    const profiles = [
      { network: "X", url: "javascript:alert(1)" },
      { network: "LinkedIn", url: "https://linkedin.com/in/ana" },
    ];
    const result = await read(
      text(JSON.stringify({ basics: { name: "Ana", url: "file:///etc/passwd", profiles } })),
    );
    expect(result.ok && result.value.career.links.map((link) => link.url)).toEqual([
      "https://linkedin.com/in/ana",
    ]);
    expect(
      result.ok && result.value.warnings.filter((warning) => warning.kind === "link-dropped"),
    ).toHaveLength(2);
  });
});
