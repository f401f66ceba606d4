import Papa from "papaparse";
import { type DayEvent, writeCalendar } from "#core/applications/write-calendar.ts";
import { writeCsv } from "#core/applications/write-csv.ts";
import { fileNameFor } from "#core/documents/file-name.ts";
import { NOW } from "#tests/builders/career.ts";

/** A way by which single words leave the app. */
export interface TextDoor {
  readonly name: string;
  readonly write: (words: string) => string;
  /** The planted bug: the same door with its guard taken away. */
  readonly unguarded: (words: string) => string;
  /** What in it is more than words, or less. */
  readonly inspect: (file: string, words: string) => readonly string[];
}

const COLUMNS = 3;

function rowOf(words: string): string[] {
  return ["Coder", words, "2026-12-01"];
}

function csvFindings(file: string, words: string): string[] {
  const { data } = Papa.parse<string[]>(file.replace(/^\ufeff/, "").replace(/\r\n$/, ""), {
    delimiter: ",",
    newline: "\r\n",
  });
  const cells = data.flat();
  return [
    ...(data.length === 1 && cells.length === COLUMNS
      ? []
      : [`${data.length} rows of ${cells.length} cells`]),
    ...cells.filter((cell) => /^[\s\p{Cf}"]*[=+\-@\uff1d\uff0b\uff0d\uff20|%;]/u.test(cell) && isRun(cell)),
    ...(cells[1]?.replace(/^'/, "") === words || cells[1] === words ? [] : [`not the words: ${cells[1]}`]),
  ];
}

/** Whether a spreadsheet would compute the cell: one of its signs stands first, spaces and what nobody sees aside. */
function isRun(cell: string): boolean {
  return /^[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(cell);
}

function eventOf(words: string): DayEvent {
  return { uid: "one@crosswalk", day: "2026-12-01", title: words, text: words };
}

const CALENDAR_LINES =
  /^(?:(?:BEGIN|END):V(?:CALENDAR|EVENT)|(?:VERSION|PRODID|CALSCALE|METHOD|UID|DTSTAMP|SUMMARY|DESCRIPTION|TRANSP):.*|DT(?:START|END);VALUE=DATE:\d{8})$/u;

function calendarFindings(file: string): string[] {
  const lines = file.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
  const events = lines.filter((line) => line === "BEGIN:VEVENT").length;
  return [
    ...lines.filter(
      (line) => !CALENDAR_LINES.test(line) || /[\p{Cc}\u2028\u2029]/u.test(line.replaceAll("\t", "")),
    ),
    ...(events === 1 ? [] : [`${events} events`]),
    ...(lines.length === 15 ? [] : [`${lines.length} lines`]),
  ];
}

/** Names that Windows keeps for devices, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

export const TEXT_DOORS: readonly TextDoor[] = [
  {
    name: "csv",
    write: (words) => writeCsv([rowOf(words)]),
    unguarded: (words) => `${rowOf(words).join(",")}\r\n`,
    inspect: csvFindings,
  },
  {
    name: "ics",
    write: (words) => writeCalendar([eventOf(words)], NOW),
    unguarded: (words) =>
      writeCalendar([eventOf("words")], NOW).replaceAll("SUMMARY:words", () => `SUMMARY:${words}`),
    inspect: calendarFindings,
  },
  ...(["name", "employer", "documentName"] as const).map(
    (part): TextDoor => ({
      name: `file name, ${part}`,
      write: (words) =>
        fileNameFor({ name: "", kind: "resume", language: "en", extension: "pdf", [part]: words }),
      unguarded: (words) => `${words}.pdf`,
      inspect: (file) =>
        /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*\.pdf$/.test(file) && file.length < 120 && !RESERVED.test(file)
          ? []
          : [file],
    }),
  ),
];
