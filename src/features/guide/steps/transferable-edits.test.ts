import { expect, test } from "vitest";
import { competencyIdSchema, highlightIdSchema } from "#core/model/ids.ts";
import type { TransferableSkill } from "#core/model/transferable-skill.ts";
import { withSkillNamed } from "./transferable-edits.ts";

function skill(competency: string, line: string): TransferableSkill {
  return {
    competency: competencyIdSchema.parse(competency),
    proofs: [{ line: highlightIdSchema.parse(line), words: { en: ["charts"] } }],
  };
}
const charts = skill("record-abstraction", "charts");
const claims = skill("claims-billing", "claims");

test("what matters most stands first, whatever was chosen first", () => {
  const one = withSkillNamed({}, [charts, claims], claims.competency, true);
  expect(one).toEqual([claims]);
  expect(withSkillNamed({ transferable: one }, [charts, claims], charts.competency, true)).toEqual([
    charts,
    claims,
  ]);
});

test("what is no longer chosen goes", () => {
  expect(
    withSkillNamed({ transferable: [charts, claims] }, [charts, claims], charts.competency, false),
  ).toEqual([claims]);
});

test("what was chosen is proved anew, and what nothing proves any more goes", () => {
  const other = skill("record-abstraction", "another line");
  const next = withSkillNamed({ transferable: [charts, claims] }, [other], charts.competency, true);
  expect(next).toEqual([other]);
});
