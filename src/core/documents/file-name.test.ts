import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileNameFor } from "./file-name.ts";

const resume = { kind: "resume", language: "en", extension: "pdf" } as const;

describe("fileNameFor", () => {
  it("begins with the surname and ends with the employer", () => {
    const name = fileNameFor({ ...resume, name: "Marisol Ibarra", employer: "Rio Grande Orthopedics" });
    expect(name).toBe("Ibarra-Marisol-Resume-Rio-Grande-Orthopedics.pdf");
  });

  it("speaks the document's language", () => {
    const spanish = { ...resume, language: "es", name: "José Núñez" } as const;
    expect(fileNameFor(spanish)).toBe("Nunez-Jose-Curriculum.pdf");
    expect(fileNameFor({ ...spanish, kind: "letter" })).toBe("Nunez-Jose-Carta.pdf");
  });

  it.each([
    ["Ana de la Cruz", "de-la-Cruz-Ana-Resume.pdf"],
    ["Thomas O’Neil Jr.", "ONeil-Thomas-Resume.pdf"],
    ["Søren Strauß", "Strauss-Soren-Resume.pdf"],
    ["Ruiz, Elena", "Ruiz-Elena-Resume.pdf"],
    ["Cher", "Cher-Resume.pdf"],
    ["王小明", "Resume.pdf"],
    ["", "Resume.pdf"],
  ])("names the file of %j", (name, expected) => {
    expect(fileNameFor({ ...resume, name })).toBe(expected);
  });

  it("is safe on every system, whatever the words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (name, employer) => {
        const file = fileNameFor({ ...resume, name, employer });
        expect(file).toMatch(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*\.pdf$/);
        expect(file.length).toBeLessThan(120);
      }),
    );
  });
});
