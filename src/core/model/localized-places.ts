import type { Career } from "./career.ts";
import type { CareerPart } from "./career-lines.ts";
import type { Highlight } from "./highlight.ts";
import type { LocalizedText } from "./localized-text.ts";

/** A text with two sides, where it stands in the record (`work[1].highlights[0]`), and the way to change it there. */
export interface LocalizedPlace {
  readonly path: string;
  readonly part: CareerPart;
  readonly text: LocalizedText;
  /** By what a document keeps words of its own for this text: the id of a line, `headline` or `summary`. */
  readonly wording?: string;
  /** Writes into the record that the place was read from; only on a draft of it. */
  readonly put: (text: LocalizedText) => void;
}

/** Every text with two sides, written or not, in the order in which the guide asks for them. */
export function localizedPlaces(career: Career): LocalizedPlace[] {
  return [
    ...fields("", "headline", career, ["headline"]).map((place) => ({ ...place, wording: "headline" })),
    ...entries("education", career.education, ["studyType", "area"]),
    ...entries("memberships", career.memberships, ["position"]),
    ...entries("work", career.work, ["position", "summary"]),
    ...entries("volunteer", career.volunteer, ["position", "summary"]),
    ...entries("practicum", career.practicum, ["title"]),
    ...career.skills.flatMap((group, index) => [
      ...fields(`skills[${index}].`, "skills", group, ["name"]),
      ...texts(`skills[${index}].keywords`, "skills", group.keywords),
    ]),
    ...entries("languages", career.languages, ["name", "fluency"]),
    ...career.customSections.flatMap((section, index) => [
      ...fields(`customSections[${index}].`, "customSections", section, ["heading"]),
      ...entries("customSections", section.entries, ["title"], `customSections[${index}].entries`),
    ]),
    ...fields("", "summary", career, ["summary"]).map((place) => ({ ...place, wording: "summary" })),
  ];
}

/** The text at a path, if the record has one there. */
export function localizedPlace(career: Career, path: string): LocalizedPlace | undefined {
  return localizedPlaces(career).find((place) => place.path === path);
}

function fields<K extends string>(
  prefix: string,
  part: CareerPart,
  owner: Record<K, LocalizedText>,
  names: readonly K[],
): LocalizedPlace[] {
  return names.map((name) => ({
    path: `${prefix}${name}`,
    part,
    text: owner[name],
    put: (text) => void (owner[name] = text),
  }));
}

interface WithLines {
  readonly highlights?: readonly Highlight[];
}

function entries<K extends string>(
  part: CareerPart,
  owners: readonly (Record<K, LocalizedText> & WithLines)[],
  names: readonly K[],
  list: string = part,
): LocalizedPlace[] {
  return owners.flatMap((owner, index) => [
    ...fields<K>(`${list}[${index}].`, part, owner, names),
    ...texts(`${list}[${index}].highlights`, part, owner.highlights ?? []),
  ]);
}

function texts(
  list: string,
  part: CareerPart,
  items: readonly { readonly id: string; text: LocalizedText }[],
): LocalizedPlace[] {
  return items.map((item, index) => ({
    path: `${list}[${index}]`,
    part,
    text: item.text,
    wording: item.id,
    put: (text) => void (item.text = text),
  }));
}
