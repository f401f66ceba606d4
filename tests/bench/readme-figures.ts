import { readFileSync, writeFileSync } from "node:fs";
import type { Row } from "./core-bench.ts";

const BEGIN = "<!-- figures -->";
const END = "<!-- /figures -->";

/** What a person would ask of the app's speed, by the name of the row. */
const ASKED: Readonly<Record<string, string>> = {
  "key to painted character": "a key until its letter is painted",
  "key to updated paper": "a key until the paper shows it",
  "PDF, two pages": "a PDF of two pages",
  DOCX: "a Word file",
  "import PDF": "reading a PDF of two pages",
  posting: "reading a posting",
  match: "matching it with a record",
  letter: "writing the letter",
  "review with spelling": "the review, spelling and all",
  "command line: first PDF": "the command line's first PDF, started cold",
};

/** Puts the figures of a run between the marks of the README. */
export function writeReadmeFigures(path: string, rows: readonly Row[], machine: string): void {
  const text = readFileSync(path, "utf8");
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${path} has no place for the figures`);
  const lines = Object.entries(ASKED).flatMap(([name, words]) => {
    const row = rows.find((each) => each.name === name || each.name.startsWith(`${name},`));
    const times = row && `${row.time.p50.toFixed(0)} / ${row.time.p95.toFixed(0)}`;
    return row === undefined ? [] : [`| ${words} | ${times} | ${row.most ?? ""} |`];
  });
  const table = ["| milliseconds | p50 / p95 | promised p95 |", "| --- | --- | --- |", ...lines].join("\n");
  writeFileSync(path, `${before}${BEGIN}\n\n${table}\n\nOn ${machine}.\n\n${END}${after}`);
}
