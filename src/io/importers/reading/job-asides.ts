import { foldText } from "#core/text/fold-text.ts";
import type { Piece } from "./pieces.ts";

/** What forms and federal resumes ask of a job and no field holds: a line with such a label is neither head nor duty. */
const ASIDE_LABEL =
  /^(?:supervisor|(?:immediate |direct )?supervisor(?: name| phone| contact)?|okay to contact(?: this)?(?: supervisor| employer)?|may we contact(?: this)?(?: supervisor| employer)?|can we contact|salary|starting salary|ending salary|pay|pay rate|series|pay plan|grade level|reason for leaving|employer phone|jefe(?: inmediato| directo)?|jefa(?: inmediata| directa)?|supervisor inmediato|sueldo|salario|motivo de (?:salida|retiro|separacion)|razon de salida|se puede contactar|telefono de la empresa|tipo de contrato)(?: al supervisor| a este supervisor)?\s*:\s*\S/;

export interface JobPieces {
  readonly told: readonly Piece[];
  readonly asides: readonly string[];
}

/** Parts what a section tells of its jobs from what only a form asks for. */
export function partJobAsides(pieces: readonly Piece[]): JobPieces {
  return {
    told: pieces.filter((piece) => !isAside(piece)),
    asides: pieces.filter(isAside).map(({ text }) => text),
  };
}

function isAside({ text, isBullet }: Piece): boolean {
  return !isBullet && ASIDE_LABEL.test(foldText(text));
}
