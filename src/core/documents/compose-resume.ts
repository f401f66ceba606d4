import type { Career } from "#core/model/career.ts";
import type { Language } from "#core/model/language.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import { maskPatientData } from "#core/privacy/mask-patient-data.ts";
import type { SectionBlock, SectionId } from "./block.ts";
import { composeLetterhead } from "./compose-letterhead.ts";
import { composeCustomSections, headingOf, SECTION_COMPOSERS } from "./compose-sections.ts";
import type { Composition } from "./composition.ts";
import type { DocumentTree } from "./document.ts";
import { labelsFor } from "./labels/labels-for.ts";
import { printableLine } from "./printable-text.ts";
import type { Template } from "./template.ts";

/**
 * The resume that a view of the record shows, dressed by a template. Pure: `today` (`YYYY-MM-DD`) decides which
 * credentials are active. Sections without words are left out. A template that doesn't speak the view's language
 * prints in its own (federal resumes are English).
 */
export function composeResume(
  career: Career,
  view: ResumeView,
  template: Template,
  today: string,
): DocumentTree {
  const language = languageOf(view.language, template);
  const composition: Composition = {
    language,
    labels: labelsFor(language),
    today,
    hidden: new Set(view.hidden),
    wording: view.wording,
    order: view.order,
    transferable: view.transferable ?? [],
    hasConditions: template.tracks.includes("federal"),
  };
  const name = printableLine(career.contact.name);
  const sections = template.sections.flatMap((id) => composeSection(id, career, template, composition));
  const custom = composeCustomSections(career, composition);
  const tree: DocumentTree = {
    kind: "resume",
    language,
    paper: view.paper,
    ...mostPages(view, template),
    title: [name, composition.labels.resume].filter((part) => part !== "").join(" – "),
    author: name,
    blocks: [composeLetterhead(career, composition), ...sections, ...custom],
  };
  return maskPatientData(tree, career);
}

function mostPages({ pages }: ResumeView, template: Template): Pick<DocumentTree, "mostPages"> {
  const limits = [pages, template.mostPages].filter((limit) => limit !== undefined);
  return limits.length === 0 ? {} : { mostPages: Math.min(...limits) };
}

/** The view's language where the template speaks it, else the template's first. */
export function languageOf(wanted: Language, template: Template): Language {
  return template.languages.includes(wanted) ? wanted : (template.languages[0] ?? wanted);
}

function composeSection(
  id: SectionId,
  career: Career,
  template: Template,
  composition: Composition,
): SectionBlock[] {
  const blocks = SECTION_COMPOSERS[id](career, composition);
  if (blocks.length === 0) return [];
  return [{ kind: "section", id, heading: headingOf(id, career, template.arrangement, composition), blocks }];
}
