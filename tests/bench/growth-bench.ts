import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { findApplications, listApplication } from "#core/applications/find-applications.ts";
import { composeResume } from "#core/documents/compose-resume.ts";
import { matchPosting } from "#core/matching/match-posting.ts";
import { readPosting } from "#core/matching/read-posting.ts";
import type { Application } from "#core/model/application.ts";
import type { Career } from "#core/model/career.ts";
import {
  applicationIdSchema,
  type CareerId,
  careerIdSchema,
  highlightIdSchema,
  roleIdSchema,
} from "#core/model/ids.ts";
import { parseCareer } from "#core/model/parse-career.ts";
import { reviewCareer } from "#core/review/review-career.ts";
import { exportDocument } from "#io/exporters/export-document.ts";
import { createSpellers, readSpelling } from "#io/spelling/read-spelling.ts";
import { createStores } from "#io/storage/create-stores.ts";
import { templateOf } from "#templates/registry.ts";
import { makeApplication } from "#tests/builders/application.ts";
import { openedRows } from "#tests/builders/opened-rows.ts";
import { measure } from "./measure.ts";

/** How a piece of work grows with what it is given. */
export interface Growth {
  readonly name: string;
  /** What is counted: lines of a record, records stored. */
  readonly unit: "lines" | "records" | "applications";
  readonly points: readonly { readonly size: number; readonly p50: number }[];
  /** 1 where twice as much takes twice as long, 2 where it takes four times as long. */
  readonly order: number;
}

const TODAY = "2026-11-25";
const TIMES = [1, 10, 100] as const;
const STORED = [10, 100, 1000] as const;

/** The cost of the work that grows with a record, then of storage with many records. */
export async function benchGrowth(): Promise<Growth[]> {
  return [...(await benchLines()), ...(await benchStorage()), ...(await benchApplications())];
}

async function benchLines(): Promise<Growth[]> {
  const spelling = await readSpelling(
    new Set(["en"]),
    createSpellers(async (language) => readFileSync(`public/dictionaries/${language}.zip`)),
  );
  const posting = readPosting(readFileSync("tests/fixtures/postings/en-hospital-wall-ashgrove.txt", "utf8"));
  const template = templateOf("first-coder");
  const compose = (career: Career) => {
    const [view] = career.views;
    if (view === undefined) throw new Error("no view");
    return composeResume(career, view, template, TODAY);
  };
  const works: readonly (readonly [string, (career: Career) => unknown])[] = [
    ["compose resume", compose],
    ["review with spelling", (career) => reviewCareer(career, { language: "en", today: TODAY, spelling })],
    ["match with a posting", (career) => matchPosting(posting, career, { today: TODAY })],
    ["plain text", (career) => exportDocument(compose(career), template, "txt", noFonts)],
  ];
  const careers = TIMES.map((times) => withLines(sample(), times));
  const grown: Growth[] = [];
  for (const [name, work] of works) {
    const points: { size: number; p50: number }[] = [];
    for (const career of careers) {
      const { p50 } = await measure(() => work(career), 9, 2);
      points.push({ size: linesOf(career), p50 });
    }
    grown.push({ name, unit: "lines", points, order: orderOf(points) });
  }
  return grown;
}

async function benchStorage(): Promise<Growth[]> {
  const works = ["list all", "open one", "save one"] as const;
  const points = new Map(works.map((work) => [work, new Array<{ size: number; p50: number }>()]));
  for (const size of STORED) {
    const { careers } = createStores(openedRows(`bench-${size}`));
    for (let at = 0; at < size; at += 1) await careers.save(numbered(at));
    const one = numbered(Math.floor(size / 2));
    const times = {
      "list all": await measure(() => careers.list(), 5, 1),
      "open one": await measure(() => careers.open(one.id), 15, 2),
      "save one": await measure(() => careers.save(one), 15, 2),
    };
    for (const work of works) points.get(work)?.push({ size, p50: times[work].p50 });
  }
  return works.map((work) => {
    const own = points.get(work) ?? [];
    return { name: `storage: ${work}`, unit: "records", points: own, order: orderOf(own) };
  });
}

/** What a board or list of applications waits for: reading them, and finding some of them by words. */
async function benchApplications(): Promise<Growth[]> {
  const works = ["list all", "find by words", "save one"] as const;
  const points = new Map(works.map((work) => [work, new Array<{ size: number; p50: number }>()]));
  const careerId = careerIdSchema.parse("record-1");
  for (const size of STORED) {
    const { applications } = createStores(openedRows(`bench-applications-${size}`));
    const all = Array.from({ length: size }, (_, at) => numberedApplication(at, careerId));
    for (const application of all) await applications.save(application);
    const listed = all.map((application) => listApplication(application, TODAY));
    const [one] = all;
    if (one === undefined) throw new Error("no application");
    const search = { words: "coder 7", status: "all", record: "all", sorting: "deadline" } as const;
    const times = {
      "list all": await measure(() => applications.list(careerId), 5, 1),
      "find by words": await measure(() => findApplications(listed, search), 15, 2),
      "save one": await measure(() => applications.save(one), 15, 2),
    };
    for (const work of works) points.get(work)?.push({ size, p50: times[work].p50 });
  }
  return works.map((work) => {
    const own = points.get(work) ?? [];
    return { name: `applications: ${work}`, unit: "applications", points: own, order: orderOf(own) };
  });
}

function numberedApplication(at: number, careerId: CareerId): Application {
  const gist = { title: `Medical Coder ${at}`, employer: "Foxglove Clinic", location: "Boise, ID", asks: 5 };
  const text = readFileSync("tests/fixtures/postings/en-hospital-wall-ashgrove.txt", "utf8");
  const id = applicationIdSchema.parse(`application-${at}`);
  return makeApplication({ id, careerId, posting: { text, corrections: [], gist } });
}

const noFonts = (): Promise<Uint8Array> => Promise.reject(new Error("no fonts"));

function sample(): Career {
  const parsed = parseCareer(JSON.parse(readFileSync("templates/first-coder/sample.json", "utf8")));
  if (!parsed.ok) throw new Error("the sample is not a record");
  return parsed.value;
}

function numbered(at: number): Career {
  return { ...sample(), id: careerIdSchema.parse(`record-${at}`) };
}

/** So many times the jobs with all of their lines, each under an id of its own. */
function withLines(career: Career, times: number): Career {
  const work = Array.from({ length: times }, (_, copy) =>
    career.work.map((role) => ({
      ...role,
      id: roleIdSchema.parse(`${role.id}-${copy}`),
      highlights: role.highlights.map((line) => ({
        ...line,
        id: highlightIdSchema.parse(`${line.id}-${copy}`),
      })),
    })),
  ).flat();
  return { ...career, work };
}

function linesOf({ work }: Career): number {
  return work.reduce((count, { highlights }) => count + highlights.length, 0);
}

/** The slope between the first and the last point, both axes in logarithms. */
function orderOf(points: Growth["points"]): number {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return Number.NaN;
  return Math.log(last.p50 / first.p50) / Math.log(last.size / first.size);
}
