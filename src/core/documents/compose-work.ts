import type { Career } from "#core/model/career.ts";
import type { Employer } from "#core/model/employer.ts";
import type { Highlight } from "#core/model/highlight.ts";
import type { Location } from "#core/model/location.ts";
import type { Role } from "#core/model/role.ts";
import type { Block, EntryBlock, ListItem } from "./block.ts";
import { placeOf } from "./compose-letterhead.ts";
import {
  type Composition,
  joinRuns,
  localizedParagraphs,
  localizedRuns,
  type Placed,
  plainRuns,
  shown,
  wordingOf,
} from "./composition.ts";
import { printRange } from "./print-dates.ts";

/** Work history in the record's order; neighbouring roles at one employer stand under that employer's line. */
export function composeWork(career: Career, composition: Composition): Block[] {
  return neighboursByEmployer(shown(career.work, composition)).flatMap((roles) => {
    const [first] = roles;
    if (first === undefined) return [];
    const employer = career.employers.find(({ id }) => id === first.item.employerId);
    return roles.length === 1
      ? roleEntry(first, employer, composition)
      : employerGroup(roles, employer, composition);
  });
}

function neighboursByEmployer(roles: ReadonlyArray<Placed<Role>>): Array<Array<Placed<Role>>> {
  const groups: Array<Array<Placed<Role>>> = [];
  for (const role of roles) {
    const last = groups.at(-1);
    if (last?.[0]?.item.employerId === role.item.employerId) last.push(role);
    else groups.push([role]);
  }
  return groups;
}

/** Title first, then the employer and its place: recruiters search by title. */
function roleEntry(role: Placed<Role>, employer: Employer | undefined, composition: Composition): Block[] {
  const place = placeOf(role.item.location ?? employer?.location ?? {});
  const employerLine = joinRuns([plainRuns(employer?.name), plainRuns(place)], ", ");
  return entryOf(role, employerLine, composition);
}

function employerGroup(
  roles: ReadonlyArray<Placed<Role>>,
  employer: Employer | undefined,
  composition: Composition,
): Block[] {
  const entries = roles.flatMap((role) =>
    entryOf(role, plainRuns(ownPlace(role.item.location, employer)), composition),
  );
  const heading = joinRuns([plainRuns(employer?.name), plainRuns(placeOf(employer?.location ?? {}))], ", ");
  if (heading.length === 0) return entries;
  return [{ kind: "entry-group", heading, entries }];
}

function ownPlace(location: Location | undefined, employer: Employer | undefined): string {
  const place = placeOf(location ?? {});
  return place === placeOf(employer?.location ?? {}) ? "" : place;
}

function entryOf(
  { item: role, index }: Placed<Role>,
  where: EntryBlock["heading"],
  composition: Composition,
): EntryBlock[] {
  const path = `work[${index}]`;
  const position = localizedRuns(role.position, composition);
  const [heading, ...lines] = [position, where].filter((runs) => runs.length > 0);
  const dates = printRange(role.dates, composition.labels);
  const blocks = dutyBlocks(path, role, composition);
  if (heading === undefined && dates === undefined && blocks.length === 0) return [];
  return [
    {
      kind: "entry",
      path,
      heading: heading ?? [],
      ...(dates === undefined ? {} : { dates }),
      lines: [...lines, ...conditionsLine(role, composition)],
      blocks,
    },
  ];
}

function conditionsLine(role: Role, composition: Composition): EntryBlock["lines"] {
  const { hoursPerWeek, seriesAndGrade } = role;
  const hours = hoursPerWeek === undefined ? "" : composition.labels.hoursPerWeek(hoursPerWeek);
  const line = joinRuns([plainRuns(hours), plainRuns(seriesAndGrade)], ", ");
  return composition.hasConditions && line.length > 0 ? [line] : [];
}

/** A summary's paragraphs, then the duties as bullets. */
export function dutyBlocks(
  path: string,
  item: { readonly summary: Role["summary"]; readonly highlights: readonly Highlight[] },
  composition: Composition,
): Block[] {
  const summary = localizedParagraphs(item.summary, composition).map(
    (runs): Block => ({ kind: "paragraph", role: "body", path: `${path}.summary`, runs }),
  );
  return [...summary, ...highlightList(path, item.highlights, composition)];
}

/** The bullets of one item, or nothing where it has none. */
export function highlightList(
  path: string,
  highlights: readonly Highlight[],
  composition: Composition,
): Block[] {
  const items = shown(highlights, composition).flatMap(({ item, index }): ListItem[] => {
    const runs = localizedRuns(wordingOf(item.id, item.text, composition), composition);
    return runs.length === 0 ? [] : [{ path: `${path}.highlights[${index}]`, runs }];
  });
  return items.length === 0 ? [] : [{ kind: "list", items }];
}
