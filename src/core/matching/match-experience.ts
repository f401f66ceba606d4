import { OCCUPATION_TITLES } from "#core/career-map/occupation-titles.ts";
import type { Evidence } from "#core/model/evidence.ts";
import type { Role } from "#core/model/role.ts";
import { foldText } from "#core/text/fold-text.ts";
import type { CareerFacts, ReadLine } from "./career-facts.ts";
import { KINDS_OF_SYSTEM } from "./equivalents-table.ts";
import { bestOf, evidenceOf, type Finding, NOTHING } from "./finding.ts";
import { FIELD_OCCUPATIONS } from "./occupations-of-fields-table.ts";
import type { Requirement } from "./posting.ts";
import { yearsIn } from "./time-in-roles.ts";

/** A role with its place in the record and its own lines. */
interface PlacedRole {
  readonly role: Role;
  readonly lines: readonly ReadLine[];
  readonly title: ReadLine | undefined;
}

/** Practitioners, technicians, support staff and medical secretaries; nobody who works with animals. */
const HEALTH_OCCUPATIONS: ReadonlySet<string> = new Set(
  OCCUPATION_TITLES.filter(({ soc }) => /^(?:29-|31-|43-6013)/.test(soc ?? "") && soc !== "31-9096.00").map(
    ({ id }) => id,
  ),
);
const CODING_FAMILY: ReadonlySet<string> = new Set(["coding", "audit"]);

/** Years from dated roles of the field against the years asked; related roles alone are partial. */
export function matchExperience(requirement: Requirement, facts: CareerFacts): Finding {
  const roles = placedRoles(facts);
  const own = roles.filter((role) => isOfField(role, requirement.id) && isOfNamedWork(role, requirement));
  const direct = weighYears(own, requirement, facts);
  if (direct.status !== "unknown") return bestOf([direct]);
  const near = nearRoles(roles, requirement);
  const evidence = [
    ...near.flatMap(({ title }) => (title === undefined ? [] : [evidenceOf(title, "equivalent")])),
    ...practicumEvidence(requirement.id, facts),
  ];
  return evidence.length === 0 ? NOTHING : bestOf([{ status: "partial", evidence }]);
}

function weighYears(roles: readonly PlacedRole[], { years }: Requirement, facts: CareerFacts): Finding {
  const titles = roles.flatMap(({ title }) => (title === undefined ? [] : [title]));
  if (titles.length === 0) return NOTHING;
  const held = yearsIn(
    roles.map(({ role }) => role.dates),
    facts.thisMonth,
  );
  const isEnough = years === undefined || held >= years;
  const why = isEnough ? "time-in-role" : "shorter-than-asked";
  return { status: isEnough ? "met" : "partial", evidence: titles.map((title) => evidenceOf(title, why)) };
}

function placedRoles({ career, lines }: CareerFacts): PlacedRole[] {
  return career.work.map((role, at) => {
    const own = lines.filter(({ path }) => path.startsWith(`work[${at}].`));
    const title = own.find(({ path }) => path === `work[${at}].position`) ?? own[0];
    return { role, lines: own, title };
  });
}

/** A field of work by title or occupation; a setting or specialty by a coder's role whose lines name it. */
function isOfField({ role, lines, title }: PlacedRole, field: string): boolean {
  if (field === "any") return true;
  const row = FIELD_OCCUPATIONS.find((each) => each.field === field);
  const said = title?.folded ?? "";
  if (row !== undefined)
    return row.title.test(said) || row.occupations.has(role.occupation ?? "") || isOfHealth(field, role);
  return isCodersRole(said) && namesField(lines, field);
}

/** Words of an ask for experience that name no work. */
const NAMES_NO_WORK =
  /^(?:\d+|a|an|the|of|or|and|in|at|as|with|to|for|your|least|more|plus|min|minimum|some|any|one|two|three|four|five|six|seven|eight|ten|years?|months?|yrs?|experienced?|exp|work|working|worked|jobs?|employment|professional|prior|previous|proven|solid|relevant|related|similar|equivalent|comparable|progressive|recent|paid|full|part|time|fields?|areas?|roles?|positions?|settings?|environment|office|un|una|uno|dos|tres|cuatro|cinco|seis|diez|anos?|mes(?:es)?|de|del|la|el|los|las|en|con|y|o|al|menos|minim[oa]s?|por|lo|mas|experiencia|laboral|profesional|previa|reciente|relacionad[oa]s?|similar(?:es)?|equivalente|comprobad[oa]|trabajo|trabajando|puestos?|area|oficina)$/;
/** As much of a word as stays the same in its forms. */
const STEM = 5;

/** Years "of interior work" are shown by a role that speaks of it, not by any. */
function isOfNamedWork({ lines }: PlacedRole, { id, text }: Requirement): boolean {
  if (id !== "any") return true;
  const named = (foldText(text).match(/[\p{L}\d]+/gu) ?? []).filter((word) => !NAMES_NO_WORK.test(word));
  return (
    named.length === 0 ||
    named.some((word) =>
      lines.some(({ folded }) => folded.includes(word.slice(0, Math.max(STEM, word.length - 3)))),
    )
  );
}

/** The occupation's own code says whether it is of health care. */
function isOfHealth(field: string, { occupation }: Role): boolean {
  return field === "health-care" && occupation !== undefined && HEALTH_OCCUPATIONS.has(occupation);
}

function namesField(lines: readonly ReadLine[], field: string): boolean {
  const shownBy = KINDS_OF_SYSTEM.find(({ asked }) => asked === field)?.shownBy;
  return lines.some(({ terms }) => terms.some(({ id }) => id === field || shownBy?.has(id) === true));
}

function isCodersRole(title: string): boolean {
  return FIELD_OCCUPATIONS.some(
    ({ field, title: pattern }) => CODING_FAMILY.has(field) && pattern.test(title),
  );
}

/** "A year in a medical office" names the place and no work in it. */
const NAMES_WORK = /\b(?:cod|bill|audit|factur|abstract)/;

/** For years in a specialty: other coding, work in that specialty that was no coding, or where any work will do, of health care. */
function nearRoles(roles: readonly PlacedRole[], { id: field, text }: Requirement): PlacedRole[] {
  if (field === "coding")
    return roles.filter(({ title }) => /\b(?:audit|bill(?:er|ing)|facturador)/.test(title?.folded ?? ""));
  if (FIELD_OCCUPATIONS.some((row) => row.field === field)) return [];
  const isAnyWork = !NAMES_WORK.test(foldText(text));
  return roles.filter(
    (role) =>
      isCodersRole(role.title?.folded ?? "") ||
      namesField(role.lines, field) ||
      (isAnyWork && isOfField(role, "health-care")),
  );
}

/** A practicum or externship is coding that isn't employment yet. */
function practicumEvidence(field: string, { career, lines }: CareerFacts): Evidence[] {
  if (field !== "coding" && FIELD_OCCUPATIONS.some((row) => row.field === field)) return [];
  return career.practicum.flatMap(({ kind }, at) => {
    const own = lines.filter(({ path }) => path.startsWith(`practicum[${at}].`));
    const isNamed = field === "coding" || namesField(own, field);
    const title = own[0];
    return kind === "course" || title === undefined || !isNamed ? [] : [evidenceOf(title, "equivalent")];
  });
}
