import type { CompetencyId } from "#core/model/ids.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import type { TransferableSkill } from "#core/model/transferable-skill.ts";

/** The document with a competency named, or no longer; in the order of what can be proved, which has what matters most first. */
export function withSkillNamed(
  view: Pick<ResumeView, "transferable">,
  provable: readonly TransferableSkill[],
  competency: CompetencyId,
  isNamed: boolean,
): TransferableSkill[] {
  const named = new Set(view.transferable?.map((skill) => skill.competency));
  if (isNamed) named.add(competency);
  else named.delete(competency);
  return provable.filter((skill) => named.has(skill.competency));
}
