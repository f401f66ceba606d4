import { composeLetter } from "#core/documents/compose-letter.ts";
import { composeResume } from "#core/documents/compose-resume.ts";
import type { DocumentTree } from "#core/documents/document.ts";
import type { Template } from "#core/documents/template.ts";
import type { Application } from "#core/model/application.ts";
import type { Career } from "#core/model/career.ts";
import type { Letter } from "#core/model/letter.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import type { SentDocument, SentPacket } from "#core/model/sent-packet.ts";

/** What an application sends: its documents as trees. */
export interface Packet {
  readonly resume: DocumentTree;
  readonly letter: DocumentTree | undefined;
}

interface PacketGround {
  readonly career: Career;
  readonly view: ResumeView;
  /** The view's, dressed. */
  readonly template: Template;
  /** `YYYY-MM-DD`: decides which credentials are active. */
  readonly today: string;
}

/** The document made for an application, else `open`. */
export function viewFor({ id }: Application, career: Career, open: ResumeView): ResumeView {
  return career.views.find((view) => view.application === id) ?? open;
}

/** Resume and letter as they would go out today; the letter in the resume's language, else in the one it has. */
export function packetOf(application: Application, { career, view, template, today }: PacketGround): Packet {
  const letter = letterFor(application, view);
  return {
    resume: composeResume(career, view, template, today),
    letter: letter && composeLetter(career, letter, view.paper, today),
  };
}

/** The same, kept for good. */
export function keepPacket(application: Application, ground: PacketGround): SentPacket {
  const { resume, letter } = packetOf(application, ground);
  return {
    keptOn: ground.today,
    resume: kept(resume, ground.view),
    ...(letter === undefined ? {} : { letter: kept(letter, ground.view) }),
  };
}

function letterFor({ letters }: Application, { language }: ResumeView): Letter | undefined {
  return letters[language] ?? letters.en ?? letters.es;
}

function kept(tree: DocumentTree, { template, look }: ResumeView): SentDocument {
  return { language: tree.language, template, look, tree: JSON.stringify(tree) };
}
