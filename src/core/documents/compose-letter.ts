import type { Career } from "#core/model/career.ts";
import type { Letter } from "#core/model/letter.ts";
import { maskPatientData } from "#core/privacy/mask-patient-data.ts";
import type { ParagraphBlock } from "./block.ts";
import { composeLetterhead } from "./compose-letterhead.ts";
import type { Composition } from "./composition.ts";
import type { DocumentTree, Paper } from "./document.ts";
import { labelsFor } from "./labels/labels-for.ts";
import { printDay } from "./print-dates.ts";
import { printableLine, printableLines } from "./printable-text.ts";

/** A letter under the same letterhead as the resume. Pure; `today` (`YYYY-MM-DD`) decides which credentials are active. */
export function composeLetter(career: Career, letter: Letter, paper: Paper, today: string): DocumentTree {
  const { language } = letter;
  const labels = labelsFor(language);
  const composition: Composition = {
    language,
    labels,
    today,
    wording: {},
    order: [],
    transferable: [],
    hidden: new Set(),
    hasConditions: false,
  };
  const name = printableLine(career.contact.name);
  const subject = letter.jobTitle === undefined ? "" : labels.subject(letter.jobTitle);
  const tree: DocumentTree = {
    kind: "letter",
    language,
    paper,
    mostPages: 1,
    title: [name, labels.letter].filter((part) => part !== "").join(" – "),
    author: name,
    blocks: [
      composeLetterhead(career, composition),
      ...paragraphs("date", printDay(letter.date, labels)),
      ...paragraphs("recipient", letter.employer ?? ""),
      ...paragraphs("subject", subject),
      ...paragraphs("salutation", letter.salutation),
      ...letter.paragraphs.flatMap((paragraph, index) =>
        paragraphs("body", wordsOf(paragraph), `letter.paragraphs[${index}]`),
      ),
      ...paragraphs("closing", letter.closing),
      ...paragraphs("signature", name),
    ],
  };
  return maskPatientData(tree, career);
}

/** The person's own wording where there is one, else the composed sentences. */
function wordsOf(paragraph: Letter["paragraphs"][number]): string {
  return paragraph.ownText ?? paragraph.sentences.map(({ text }) => text.trim()).join(" ");
}

function paragraphs(role: ParagraphBlock["role"], text: string, path?: string): ParagraphBlock[] {
  return printableLines(text).map((line) => ({
    kind: "paragraph",
    role,
    ...(path === undefined ? {} : { path }),
    runs: [{ text: line }],
  }));
}
