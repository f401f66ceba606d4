import Papa from "papaparse";
import { isRecord } from "#core/is-record.ts";
import type { DateRange } from "#core/model/partial-date.ts";
import { findDate } from "#io/importers/reading/dates.ts";
import { readPlace } from "#io/importers/reading/places.ts";
import { splitName } from "#io/importers/reading/read-credentials.ts";
import { splitDegree } from "#io/importers/reading/read-education.ts";
import { BLANK_DRAFT, type DraftRole, type ResumeDraft } from "#io/importers/reading/resume-draft.ts";
import type { SourceLine } from "#io/importers/tracing/source-line.ts";
import type { Archive } from "#io/importers/zip/read-archive.ts";

type Row = Readonly<Record<string, string>>;

const BULLET = /^\s*[•·●▪*–-]\s+/u;

/** Whether an archive is LinkedIn's data export. */
export function isLinkedInExport(archive: Archive): boolean {
  return ["Profile.csv", "Positions.csv"].some((name) => findName(archive, name) !== undefined);
}

/** LinkedIn's data export: one table a section. Other people's data in it is not read. */
export function linkedInToDraft(archive: Archive): ResumeDraft {
  const rows = (name: string): Row[] => readTable(archive, name);
  const [profile = {}] = rows("Profile.csv");
  const email = (rows("Email Addresses.csv").find((row) => row["Primary"] === "Yes") ??
    rows("Email Addresses.csv")[0])?.["Email Address"];
  const phone = rows("PhoneNumbers.csv")[0]?.["Number"];
  return {
    ...BLANK_DRAFT,
    name: [profile["First Name"], profile["Last Name"]].filter(Boolean).join(" "),
    headline: profile["Headline"] ?? "",
    ...(email && { email }),
    ...(phone && { phone }),
    location: readPlace(profile["Geo Location"] ?? "") ?? {},
    links: readWebsites(profile["Websites"] ?? ""),
    summary: (profile["Summary"] ?? "").replace(/\s*\n\s*/g, " ").trim(),
    work: rows("Positions.csv").map((row) => toRole(row, row["Company Name"] ?? "", row["Title"] ?? "")),
    volunteer: rows("Volunteering.csv").map((row) =>
      toRole(row, row["Company Name"] ?? row["Organization"] ?? "", row["Role"] ?? ""),
    ),
    education: rows("Education.csv").map((row) => ({
      institution: row["School Name"] ?? "",
      ...splitDegree(row["Degree Name"] ?? ""),
      dates: toRange(row["Start Date"], row["End Date"]),
      location: {},
      highlights: [row["Notes"], row["Activities"]].filter((text): text is string => Boolean(text)),
    })),
    credentials: rows("Certifications.csv").map((row) => {
      const { start, end } = toRange(row["Started On"], row["Finished On"]);
      return {
        ...splitName(row["Name"] ?? ""),
        issuer: row["Authority"] ?? "",
        status: "active" as const,
        ...(start && { date: start }),
        ...(end && { expires: end }),
        ...(row["License Number"] && { number: row["License Number"] }),
      };
    }),
    skills: toSkills(rows("Skills.csv")),
    languages: rows("Languages.csv").map((row) => ({
      name: row["Name"] ?? "",
      fluency: row["Proficiency"] ?? "",
    })),
    memberships: rows("Organizations.csv").map((row) => ({
      organization: row["Name"] ?? "",
      position: row["Position"] ?? "",
      dates: toRange(row["Started On"], row["Finished On"]),
    })),
    unplaced: ["Courses.csv", "Honors.csv", "Projects.csv", "Publications.csv"]
      .flatMap(rows)
      .map((row) => Object.values(row).filter(Boolean).join(", ")),
  };
}

/** The tables that are read, in the order in which a person would look for them. */
const TABLES = [
  "Profile.csv",
  "Email Addresses.csv",
  "PhoneNumbers.csv",
  "Positions.csv",
  "Education.csv",
  "Certifications.csv",
  "Skills.csv",
  "Languages.csv",
  "Volunteering.csv",
  "Organizations.csv",
  "Courses.csv",
  "Honors.csv",
  "Projects.csv",
  "Publications.csv",
] as const;
/** No business of an employer's, or of the account rather than of the person. */
const NOT_READ: ReadonlySet<string> = new Set([
  "Maiden Name",
  "Birth Date",
  "Address",
  "Zip Code",
  "Twitter Handles",
  "Instant Messengers",
  "Industry",
  "Confirmed",
  "Primary",
  "Updated On",
  "Extension",
  "Type",
]);

/** What the tables say, one value a line. */
export function linkedInLines(archive: Archive): SourceLine[] {
  return TABLES.flatMap((part) =>
    readTable(archive, part).flatMap((row) =>
      Object.entries(row)
        .filter(([column]) => !NOT_READ.has(column))
        .flatMap(([, value]) => value.split("\n"))
        .map((text) => ({ text: text.trim(), part: part.replace(".csv", "") }))
        .filter(({ text }) => text !== ""),
    ),
  );
}

function findName(archive: Archive, name: string): string | undefined {
  return archive.names.find((entry) => entry === name || entry.endsWith(`/${name}`));
}

function readTable(archive: Archive, name: string): Row[] {
  const entry = findName(archive, name);
  const bytes = entry === undefined ? undefined : archive.read(entry);
  if (bytes === undefined) return [];
  const text = new TextDecoder().decode(bytes).replace(/^\uFEFF/, "");
  const { data } = Papa.parse<unknown>(text, { header: true, skipEmptyLines: true });
  return data
    .filter(isRecord)
    .map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [
          key.trim(),
          typeof value === "string" ? value.trim() : "",
        ]),
      ),
    );
}

function toRange(start = "", end = ""): DateRange {
  const from = findDate(start)?.range.end;
  const to = findDate(end)?.range.end;
  return { ...(from && { start: from }), ...(to && { end: to }) };
}

function toRole(row: Row, organization: string, position: string): DraftRole {
  const lines = (row["Description"] ?? "")
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const isList = lines.some((line) => BULLET.test(line));
  return {
    organization,
    position,
    dates: toRange(row["Started On"], row["Finished On"]),
    location: readPlace(row["Location"] ?? "") ?? (row["Location"] ? { city: row["Location"] } : {}),
    summary: lines.filter((line) => !isList || !BULLET.test(line)).join(" "),
    highlights: isList
      ? lines.filter((line) => BULLET.test(line)).map((line) => line.replace(BULLET, ""))
      : [],
  };
}

/** "[COMPANY:https://a.example,PORTFOLIO:https://b.example]" */
function readWebsites(text: string): { url: string }[] {
  return [...text.matchAll(/https?:\/\/[^\s,\]]+/g)].map(([url]) => ({ url }));
}

function toSkills(rows: readonly Row[]): { name: string; keywords: string[] }[] {
  const keywords = rows.map((row) => row["Name"] ?? "").filter((name) => name !== "");
  return keywords.length === 0 ? [] : [{ name: "", keywords }];
}
