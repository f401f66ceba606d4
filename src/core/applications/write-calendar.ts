import type { Timestamp } from "#core/model/timestamp.ts";
import { addDays } from "./days.ts";

/** A whole day in a calendar. */
export interface DayEvent {
  /** The same each time the event is written, so that a calendar takes it for the one it has. */
  readonly uid: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly title: string;
  readonly text: string;
}

/** Octets of a line at most, its end aside (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/** An iCalendar file (RFC 5545) of all-day events; `at` is when they were last changed. */
export function writeCalendar(events: readonly DayEvent[], at: Timestamp): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Crosswalk//Applications//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...events.flatMap((event) => eventLines(event, at)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines({ uid, day, title, text }: DayEvent, at: Timestamp): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `DTSTAMP:${instant(at)}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    ...(text === "" ? [] : [`DESCRIPTION:${escaped(text)}`]),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function instant(at: Timestamp): string {
  return `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}

function compact(day: string): string {
  return day.replaceAll("-", "");
}

/** TEXT of RFC 5545, 3.3.11; other control characters have no place in it. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|[\r\n\u2028\u2029]/g, "\\n")
    .replace(/(?!\t)\p{Cc}/gu, "");
}

/** Cut between letters, never within one, and continued behind a space. */
function folded(line: string): string {
  const rows: string[] = [];
  let row = "";
  let octets = 0;
  for (const letter of line.toWellFormed?.() ?? line) {
    const size = new TextEncoder().encode(letter).length;
    if (octets + size > LINE_OCTETS) {
      rows.push(row);
      row = " ";
      octets = 1;
    }
    row += letter;
    octets += size;
  }
  return [...rows, row].join("\r\n");
}
