import type { Career } from "#core/model/career.ts";
import type { Block, EntryBlock, SectionBlock, SectionId, TermsBlock } from "./block.ts";
import { composeCredentials } from "./compose-credentials.ts";
import { placeOf } from "./compose-letterhead.ts";
import { composeTransferable } from "./compose-transferable.ts";
import { composeWork, dutyBlocks, highlightList } from "./compose-work.ts";
import {
  type Composition,
  joinRuns,
  localizedParagraphs,
  localizedRuns,
  plainRuns,
  shown,
  wordingOf,
} from "./composition.ts";
import { printRange, printStudyDates } from "./print-dates.ts";
import type { Arrangement } from "./template.ts";

/** What each section holds; an empty answer leaves the section out. */
export const SECTION_COMPOSERS = {
  summary: composeSummary,
  credentials: composeCredentials,
  skills: composeSkills,
  transferable: composeTransferable,
  work: composeWork,
  practicum: composePracticum,
  education: composeEducation,
  volunteer: composeVolunteer,
  languages: composeLanguages,
  memberships: composeMemberships,
} satisfies Record<SectionId, (career: Career, composition: Composition) => Block[]>;

/** Courses alone are no practicum; a narrow column takes the short heading. */
export function headingOf(
  id: SectionId,
  career: Career,
  arrangement: Arrangement,
  composition: Composition,
): string {
  const { labels } = composition;
  const headings = arrangement === "heading-rail" ? labels.shortHeadings : labels.headings;
  if (id !== "practicum") return headings[id];
  const kinds = shown(career.practicum, composition).map(({ item }) => item.kind);
  return kinds.every((kind) => kind === "course") ? labels.courses : headings.practicum;
}

function composeSummary(career: Career, composition: Composition): Block[] {
  const summary = wordingOf("summary", career.summary, composition);
  return localizedParagraphs(summary, composition).map((runs) => ({
    kind: "paragraph",
    role: "body",
    path: "summary",
    runs,
  }));
}

function composeSkills(career: Career, composition: Composition): Block[] {
  return shown(career.skills, composition).flatMap(({ item, index }): TermsBlock[] => {
    const label = localizedRuns(item.name, composition);
    const terms = shown(item.keywords, composition)
      .map(({ item: skill }) => localizedRuns(wordingOf(skill.id, skill.text, composition), composition))
      .filter((runs) => runs.length > 0);
    return terms.length === 0 ? [] : [{ kind: "terms", path: `skills[${index}]`, label, terms }];
  });
}

function composePracticum(career: Career, composition: Composition): Block[] {
  return shown(career.practicum, composition).flatMap(({ item, index }) => {
    const path = `practicum[${index}]`;
    const hours = item.hours === undefined ? "" : composition.labels.hours(item.hours);
    return entry({
      path,
      parts: [
        localizedRuns(item.title, composition),
        joinRuns([plainRuns(item.organization), plainRuns(hours)], ", "),
      ],
      dates: printRange(item.dates, composition.labels),
      blocks: highlightList(path, item.highlights, composition),
    });
  });
}

function composeEducation(career: Career, composition: Composition): Block[] {
  return shown(career.education, composition).flatMap(({ item, index }) => {
    const path = `education[${index}]`;
    const study = [localizedRuns(item.studyType, composition), localizedRuns(item.area, composition)];
    return entry({
      path,
      parts: [
        joinRuns(study, ", "),
        joinRuns([plainRuns(item.institution), plainRuns(placeOf(item.location))], ", "),
      ],
      dates: printStudyDates(item.dates, composition.labels, composition.today),
      blocks: highlightList(path, item.highlights, composition),
    });
  });
}

function composeVolunteer(career: Career, composition: Composition): Block[] {
  return shown(career.volunteer, composition).flatMap(({ item, index }) => {
    const path = `volunteer[${index}]`;
    return entry({
      path,
      parts: [localizedRuns(item.position, composition), plainRuns(item.organization)],
      dates: printRange(item.dates, composition.labels),
      blocks: dutyBlocks(path, item, composition),
    });
  });
}

function composeMemberships(career: Career, composition: Composition): Block[] {
  return shown(career.memberships, composition).flatMap(({ item, index }) =>
    entry({
      path: `memberships[${index}]`,
      parts: [joinRuns([plainRuns(item.organization), localizedRuns(item.position, composition)], ", ")],
      dates: printRange(item.dates, composition.labels),
      blocks: [],
    }),
  );
}

/** The parts that the person named, after the template's own; one without a heading is additional information. */
export function composeCustomSections(career: Career, composition: Composition): SectionBlock[] {
  return shown(career.customSections, composition).flatMap(({ item: section, index: at }) => {
    const blocks = shown(section.entries, composition).flatMap(({ item, index }) => {
      const path = `customSections[${at}].entries[${index}]`;
      return entry({
        path,
        parts: [localizedRuns(item.title, composition), plainRuns(item.organization)],
        dates: printRange(item.dates, composition.labels),
        blocks: highlightList(path, item.highlights, composition),
      });
    });
    if (blocks.length === 0) return [];
    const [heading] = localizedRuns(section.heading, composition);
    return [
      {
        kind: "section",
        id: "custom",
        path: `customSections[${at}]`,
        heading: heading?.text ?? composition.labels.additional,
        ...(heading?.language === undefined ? {} : { headingLanguage: heading.language }),
        blocks,
      },
    ];
  });
}

/** One row: `Spanish (native), English (fluent)`. */
function composeLanguages(career: Career, composition: Composition): Block[] {
  const terms = shown(career.languages, composition).flatMap(({ item }) => {
    const name = localizedRuns(item.name, composition);
    if (name.length === 0) return [];
    const own = localizedRuns(item.fluency, composition);
    const level = item.level === undefined ? [] : plainRuns(composition.labels.languageLevels[item.level]);
    const fluency = own.length > 0 ? own : level;
    return [fluency.length === 0 ? name : [...name, { text: " (" }, ...fluency, { text: ")" }]];
  });
  return terms.length === 0 ? [] : [{ kind: "terms", path: "languages", label: [], terms }];
}

/** An entry of the parts that have words; the first becomes the heading. */
function entry(given: {
  readonly path: string;
  readonly parts: ReadonlyArray<EntryBlock["heading"]>;
  readonly dates: string | undefined;
  readonly blocks: readonly Block[];
}): EntryBlock[] {
  const [heading, ...lines] = given.parts.filter((runs) => runs.length > 0);
  if (heading === undefined && given.blocks.length === 0) return [];
  return [
    {
      kind: "entry",
      path: given.path,
      heading: heading ?? [],
      ...(given.dates === undefined ? {} : { dates: given.dates }),
      lines,
      blocks: given.blocks,
    },
  ];
}
