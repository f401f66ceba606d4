import type { DateRange } from "#core/model/partial-date.ts";
import { foldText } from "#core/text/fold-text.ts";
import type { Entry } from "./entries.ts";
import { partGluedPlaces } from "./glued-places.ts";
import { type Head, type Part, readHead, takePlaces } from "./head-parts.ts";
import type { DraftEducation } from "./resume-draft.ts";
import { nameParts, STUDY_WORDS } from "./role-parts.ts";

/** Between the kind of degree and its field, the surest first. */
const FIELD_SEPARATORS: readonly RegExp[] = [
  /^(?<kind>.{2,}?)\s+(?:with a (?:major|concentration|specialization) in|con (?:especialidad|mencion|mención|énfasis|enfasis|concentración) en)\s+(?<area>.+)$/iu,
  /^(?<kind>.{2,}?)\s+(?:in|en)\s+(?<area>.+)$/iu,
  /^(?<kind>[^,:]{2,}?)\s*[,:]\s+(?<area>.+)$/u,
  /^(?<kind>.{2,}?)\s+[-–—]\s+(?<area>.+)$/u,
];
const REMARK =
  /^(?:(?:cumulative |overall )?gpa|promedio|indice academico|honou?rs|con honores|honores|summa cum laude|cum laude|magna|graduated with|mencion|dean'?s list|cuadro de honor|relevant coursework|coursework|cursos|materias|activities|actividades|minor|thesis|tesis|notas?|grade|calificacion)\b/;

/** Schools and degrees, one an entry. */
export function readEducation(given: readonly Entry[]): DraftEducation[] {
  const entries = partGluedPlaces(given);
  const heads = entries.map((entry) => dropRemarks(readHead(entry.heads)));
  const named = nameParts(
    heads.map(({ head }) => head.parts),
    STUDY_WORDS,
  );
  return entries.map((entry, index) => {
    const { head, remarks } = heads[index] ?? dropRemarks(readHead(entry.heads));
    const names = named[index] ?? { title: "", organization: "", rest: [] };
    return {
      institution: names.organization,
      ...splitDegree(names.title),
      dates: datesOf(head),
      location: head.location,
      highlights: [...names.rest, ...remarks, ...entry.body.map((piece) => piece.text)],
    };
  });
}

function dropRemarks(head: Head): { head: Head; remarks: string[] } {
  const parts = head.parts.flatMap(splitAtRemark);
  const fields = takePlaces(
    parts.filter((part) => !isRemark(part.text)),
    head.location,
  );
  return {
    head: { ...head, ...fields },
    remarks: parts.filter((part) => isRemark(part.text)).map((part) => part.text),
  };
}

/** "BA in English; GPA: 3.6, cum laude": the remark is no part of the degree. */
function splitAtRemark(part: Part): Part[] {
  const cut = [...part.text.matchAll(/\s*[;,.(]\s*/gu)].find((sign) =>
    isRemark(part.text.slice(sign.index + sign[0].length)),
  );
  if (cut === undefined) return [part];
  const remark = part.text.slice(cut.index + cut[0].length);
  return [
    { ...part, text: part.text.slice(0, cut.index) },
    { ...part, text: cut[0].includes("(") ? remark.replace(/\)$/, "") : remark },
  ];
}

function datesOf(head: Head): DateRange {
  return head.date?.range ?? {};
}

/** "Associate of Science in Nursing" → kind and field. */
export function splitDegree(text: string): { studyType: string; area: string } {
  for (const separator of FIELD_SEPARATORS) {
    const groups = separator.exec(text)?.groups;
    if (groups?.["kind"] !== undefined && groups["area"] !== undefined)
      return { studyType: groups["kind"], area: groups["area"] };
  }
  return { studyType: text, area: "" };
}

function isRemark(text: string): boolean {
  return REMARK.test(foldText(text));
}
