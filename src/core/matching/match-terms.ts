import { foldText } from "#core/text/fold-text.ts";
import type { CareerFacts, ReadLine } from "./career-facts.ts";
import { KINDS_OF_SYSTEM } from "./equivalents-table.ts";
import { bestOf, evidenceOf, type Finding } from "./finding.ts";
import type { Requirement } from "./posting.ts";
import { NAMED_COMPETENCIES } from "./posting-competencies-table.ts";

/** Below this a reading of the record is no evidence. */
const LEAST_CONFIDENCE = 0.6;

/** A code set, system, setting or specialty that the record names, under this or another name, or by a product of its kind. */
export function matchTerm(requirement: Requirement, { lines }: CareerFacts): Finding {
  const shownBy = KINDS_OF_SYSTEM.find(({ asked }) => asked === requirement.id)?.shownBy;
  const asked = foldText(requirement.text);
  return bestOf(
    lines.flatMap((line) =>
      line.terms.flatMap((term): Finding[] => {
        const isTerm = term.kind !== "credential" && term.id === requirement.id;
        if (!isTerm && !(shownBy?.has(term.id) ?? false)) return [];
        const isSameWord = asked.includes(line.folded.slice(term.from, term.to));
        const why = isTerm ? (isSameWord ? "same-term" : "other-name") : "equivalent";
        return [{ status: "met", evidence: [evidenceOf(line, why, term.from, term.to)] }];
      }),
    ),
  );
}

/** Duties that show a competency, whole, a product of its kind, or studies in it. Named as a mere skill, it is half said. */
export function matchCompetency(requirement: Requirement, facts: CareerFacts): Finding {
  const { id } = requirement;
  const shownBy = KINDS_OF_SYSTEM.find(({ asked }) => asked === id)?.shownBy;
  const findings = facts.lines.flatMap((line): Finding[] => {
    if (showsByDuty(line, id, facts))
      return [{ status: "met", evidence: [evidenceOf(line, "shows-competency")] }];
    const shown = line.terms.find((term) => shownBy?.has(term.id) === true);
    if (shown !== undefined)
      return [{ status: "met", evidence: [evidenceOf(line, "equivalent", shown.from, shown.to)] }];
    if (line.part === "education" && isNamed(line, id))
      return [{ status: "met", evidence: [evidenceOf(line, "same-term")] }];
    if (line.part !== "skills" && line.part !== "summary") return [];
    return isNamed(line, id) ? [{ status: "partial", evidence: [evidenceOf(line, "same-term")] }] : [];
  });
  return bestOf(findings);
}

function showsByDuty(line: ReadLine, id: string, facts: CareerFacts): boolean {
  if (line.role !== "duty" && line.role !== "text") return false;
  return facts.shownBy(line).some((shown) => shown.id === id && shown.confidence >= LEAST_CONFIDENCE);
}

function isNamed(line: ReadLine, id: string): boolean {
  const rows = NAMED_COMPETENCIES.filter((row) => row.id === id);
  return rows.some(({ pattern }) => line.folded.search(pattern) !== -1);
}
