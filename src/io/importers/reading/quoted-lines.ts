import { foldText } from "#core/text/fold-text.ts";
import type { Piece } from "./pieces.ts";
import type { SectionKind } from "./section-kind.ts";

/** Where people say what they did. */
const DUTIES: ReadonlySet<SectionKind> = new Set(["work", "practicum", "volunteer", "education"]);
/** "Claims and billing: Reworked denied claims" */
const PROVED = /^[^:]{2,200}:\s+(?<quote>.+)$/u;

export interface ReadSection {
  readonly kind: SectionKind;
  readonly pieces: readonly Piece[];
}

/** The duty lines of a resume, to know them again where they are quoted. */
export function dutyLinesOf(sections: readonly ReadSection[]): ReadonlySet<string> {
  const duties = sections.filter(({ kind }) => DUTIES.has(kind)).flatMap(({ pieces }) => pieces);
  return new Set(duties.map(({ text }) => plain(text)));
}

/** A skill that a duty line proves, as in a section of transferable skills, holds nothing that isn't read with that line. */
export function withoutQuotes(pieces: readonly Piece[], duties: ReadonlySet<string>): Piece[] {
  return pieces.filter(({ text }) => {
    const quote = PROVED.exec(text)?.groups?.["quote"];
    return quote === undefined || !duties.has(plain(quote));
  });
}

function plain(text: string): string {
  return foldText(text).replace(/\s+/g, " ").trim();
}
