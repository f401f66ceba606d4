import type { Career } from "./career.ts";
import type { CareerPart } from "./career-lines.ts";
import type { Language } from "./language.ts";
import { textFor } from "./localized-text.ts";

export interface RecordPlace {
  readonly part: CareerPart;
  /** The entry that the words stand in: `Cashier, Corner Shop`; empty where the part has no entries. */
  readonly entry: string;
}

const PATH = /^([a-zA-Z]+)(?:\[(\d+)\])?/;

/** Where in the record a path such as `work[1].highlights[0]` leads; undefined where there is no such part or entry. */
export function recordPlace(career: Career, path: string, language: Language): RecordPlace | undefined {
  const [, part = "", index] = PATH.exec(path) ?? [];
  if (!isPart(part)) return undefined;
  const entry = ENTRIES[part]?.(career, Number(index), language);
  if (entry === undefined)
    return Object.hasOwn(ENTRIES, part) && index !== undefined ? undefined : { part, entry: "" };
  return { part, entry: entry.filter((word) => word !== undefined && word !== "").join(", ") };
}

type EntryWords = (
  career: Career,
  index: number,
  language: Language,
) => ReadonlyArray<string | undefined> | undefined;

/** What an entry of each part goes by: what it is, then where. */
const ENTRIES: Partial<Record<CareerPart, EntryWords>> = {
  work: ({ work, employers }, index, language) => {
    const role = work[index];
    const employer = employers.find(({ id }) => id === role?.employerId);
    return role && [textFor(role.position, language)?.text, employer?.name];
  },
  education: ({ education }, index, language) => {
    const school = education[index];
    return school && [textFor(school.area, language)?.text, school.institution];
  },
  practicum: ({ practicum }, index, language) => {
    const practice = practicum[index];
    return practice && [textFor(practice.title, language)?.text, practice.organization];
  },
  customSections: ({ customSections }, index, language) => {
    const section = customSections[index];
    return section && [textFor(section.heading, language)?.text];
  },
  volunteer: ({ volunteer }, index, language) => {
    const role = volunteer[index];
    return role && [textFor(role.position, language)?.text, role.organization];
  },
};

const PARTS = {
  contact: true,
  headline: true,
  summary: true,
  credentials: true,
  education: true,
  work: true,
  practicum: true,
  skills: true,
  languages: true,
  volunteer: true,
  memberships: true,
  customSections: true,
  links: true,
} as const satisfies Record<CareerPart, true>;

function isPart(text: string): text is CareerPart {
  return Object.hasOwn(PARTS, text);
}
