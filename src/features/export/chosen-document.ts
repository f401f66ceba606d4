import { composeLetter } from "#core/documents/compose-letter.ts";
import { composeResume, languageOf } from "#core/documents/compose-resume.ts";
import type { DocumentTree } from "#core/documents/document.ts";
import { fileNameFor } from "#core/documents/file-name.ts";
import type { Template } from "#core/documents/template.ts";
import type { Application } from "#core/model/application.ts";
import type { Career } from "#core/model/career.ts";
import type { Language } from "#core/model/language.ts";
import { templateOf } from "#templates/registry.ts";

export interface ChosenDocument {
  readonly template: Template;
  /** The document's own, where the design speaks it. */
  readonly language: Language;
  /** Undefined where the letter is not written in that language. */
  readonly tree: DocumentTree | undefined;
  readonly fileName: (extension: string) => string;
}

/** The resume as the record's first view shows it, or the letter of an application in the same dress. */
export function chooseDocument(
  career: Career,
  application: Application | undefined,
  today: string,
): ChosenDocument | undefined {
  const [view] = career.views;
  if (view === undefined) return undefined;
  const template = templateOf(view.template);
  const language = languageOf(view.language, template);
  const letter = application?.letters[language];
  const named = { name: career.contact.name, language };
  if (application === undefined) {
    return {
      template,
      language,
      tree: composeResume(career, view, template, today),
      fileName: (extension) => fileNameFor({ ...named, kind: "resume", extension }),
    };
  }
  return {
    template,
    language,
    tree: letter && composeLetter(career, letter, view.paper, today),
    fileName: (extension) => fileNameFor({ ...named, kind: "letter", employer: letter?.employer, extension }),
  };
}
