import { describe, expect, it } from "vitest";
import { linesOf } from "#core/documents/read-tree.ts";
import { type Application, blankApplication, type LetterSlot } from "#core/model/application.ts";
import { applicationIdSchema } from "#core/model/ids.ts";
import type { Language } from "#core/model/language.ts";
import type { Letter } from "#core/model/letter.ts";
import { openViewOf } from "#core/model/open-view.ts";
import { CareerBuilder, NOW, TODAY } from "#tests/builders/career.ts";
import { chooseDocument } from "./chosen-document.ts";

const blank = new CareerBuilder().job("Cashier", "Corner Shop", ["Balanced the till"], "2020-01").build();

function career(language: Language) {
  return { ...blank, views: blank.views.map((view) => ({ ...view, language })) };
}

const application: Application = {
  ...blankApplication({
    id: applicationIdSchema.parse("application-1"),
    careerId: blank.id,
    at: NOW,
    text: "Coder wanted",
  }),
  letters: {
    es: {
      language: "es",
      date: TODAY,
      employer: "Clínica Ñandú",
      salutation: "Estimado equipo:",
      paragraphs: [],
      closing: "Atentamente,",
    },
  },
};

function choose(language: Language, letterOf?: Application, slot: LetterSlot = "application") {
  const record = career(language);
  return chooseDocument(
    record,
    openViewOf(record, undefined),
    letterOf && { application: letterOf, slot },
    TODAY,
  );
}

describe("the chosen document", () => {
  it("is the resume where no letter is chosen", () => {
    const chosen = choose("en");
    expect(chosen.tree && linesOf(chosen.tree)).toContain("Balanced the till");
    expect(chosen.fileName("pdf")).toBe("Vale-Robin-Resume.pdf");
  });

  it("is the letter in the document's language, with the employer in the file's name", () => {
    const chosen = choose("es", application);
    expect(chosen.tree && linesOf(chosen.tree)).toContain("Estimado equipo:");
    expect(chosen.fileName("docx")).toBe("Vale-Robin-Carta-Clinica-Nandu.docx");
  });

  it("is the thank-you note as a letter of its own, named for what it is", () => {
    const { es: written } = application.letters;
    const thanks = { ...written, language: "es", salutation: "Estimada Ana Peña:" } as const;
    const later = { ...application, laterLetters: { "thank-you": { es: thanks as Letter } } };
    const chosen = choose("es", later, "thank-you");
    expect(chosen.tree && linesOf(chosen.tree)).toContain("Estimada Ana Peña:");
    expect(chosen.fileName("pdf")).toBe("Vale-Robin-Agradecimiento-Clinica-Nandu.pdf");
  });

  it("is nothing where the letter is not written in that language", () => {
    expect(choose("en", application)).toMatchObject({
      language: "en",
      tree: undefined,
    });
  });
});
