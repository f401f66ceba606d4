import type { PostingFile } from "#cli/read-posting-input.ts";
import { composePacket } from "#core/documents/compose-packet.ts";
import { composeResume, languageOf } from "#core/documents/compose-resume.ts";
import type { DocumentTree } from "#core/documents/document.ts";
import type { Template } from "#core/documents/template.ts";
import type { Career } from "#core/model/career.ts";
import type { Language } from "#core/model/language.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import { err, ok, type Result } from "#core/result.ts";
import type { BuildOptions } from "./build-options.ts";

export type TreeError =
  | { readonly kind: "language-not-offered"; readonly template: string; readonly language: Language }
  | { readonly kind: "posting-needed"; readonly doc: "letter" | "packet" };

/** The document that the options ask for: a letter and a packet answer a posting. */
export async function documentTree(
  career: Career,
  template: Template,
  options: BuildOptions,
  posting: PostingFile | undefined,
): Promise<Result<DocumentTree, TreeError>> {
  const view = viewFor(career, options);
  if (languageOf(view.language, template) !== view.language) {
    return err({ kind: "language-not-offered", template: template.id, language: view.language });
  }
  const resume = composeResume(career, view, template, options.today);
  if (options.kind === "resume") return ok(resume);
  if (posting === undefined) return err({ kind: "posting-needed", doc: options.kind });
  const { letterTree } = await import("./build-letter.ts");
  const letter = letterTree(career, view, posting, options.today);
  return ok(options.kind === "letter" ? letter : composePacket(letter, resume));
}

/** The record's view in the wanted language, else its first one in that language. */
export function viewFor(career: Career, { language }: Pick<BuildOptions, "language">): ResumeView {
  const [first] = career.views;
  if (first === undefined) throw new Error("A record without a view");
  const wanted = language ?? first.language;
  return career.views.find((view) => view.language === wanted) ?? { ...first, language: wanted };
}
