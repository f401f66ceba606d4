import { composeLetter } from "#core/documents/compose-letter.ts";
import { composeResume, languageOf } from "#core/documents/compose-resume.ts";
import type { DocumentTree } from "#core/documents/document.ts";
import { fileNameFor } from "#core/documents/file-name.ts";
import type { Template } from "#core/documents/template.ts";
import { type Application, type LetterSlot, lettersIn } from "#core/model/application.ts";
import type { Career } from "#core/model/career.ts";
import type { Language } from "#core/model/language.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import { dressOf } from "#templates/registry.ts";

/** Which letter of which application. */
export interface ChosenLetter {
  readonly application: Application;
  readonly slot: LetterSlot;
}

export interface ChosenDocument {
  readonly template: Template;
  /** The document's own, where the design speaks it. */
  readonly language: Language;
  /** Undefined where the letter is not written in that language. */
  readonly tree: DocumentTree | undefined;
  readonly fileName: (extension: string) => string;
}

/** The resume as one of the record's documents shows it, or a letter of an application in the same dress. */
export function chooseDocument(
  career: Career,
  view: ResumeView,
  chosen: ChosenLetter | undefined,
  today: string,
): ChosenDocument {
  const template = dressOf(view);
  const { name } = career.contact;
  if (chosen === undefined) {
    const language = languageOf(view.language, template);
    // A name of its own tells a document from the others of the record.
    const documentName = career.views.length > 1 ? view.name : undefined;
    return {
      template,
      language,
      tree: composeResume(career, view, template, today),
      fileName: (extension) => fileNameFor({ name, language, kind: "resume", documentName, extension }),
    };
  }
  // A letter has no headings of the design's own, so that every design can dress it in either language.
  const { language } = view;
  const letter = lettersIn(chosen.application, chosen.slot)[language];
  const kind = chosen.slot === "application" ? "letter" : chosen.slot;
  return {
    template,
    language,
    tree: letter && composeLetter(career, letter, view.paper, today),
    fileName: (extension) => fileNameFor({ name, language, kind, employer: letter?.employer, extension }),
  };
}
