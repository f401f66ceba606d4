import { isRecord } from "#core/is-record.ts";

/** One line of a batch: a JSON object with the text asked for, or what is wrong with it. */
export type BatchLine =
  | { readonly ok: true; readonly text: string; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly line: number; readonly field: string };

/** Reads JSON lines; blank lines are skipped, a bad line is reported in its place. */
export function readLines(text: string, field: string): BatchLine[] {
  const lines = text.split("\n").map((line, index) => ({ line, number: index + 1 }));
  return lines
    .filter(({ line }) => line.trim() !== "")
    .map(({ line, number }) => readLine(line, number, field));
}

function readLine(line: string, number: number, field: string): BatchLine {
  const bad = { ok: false, line: number, field } as const;
  try {
    const fields: unknown = JSON.parse(line);
    if (!isRecord(fields)) return bad;
    const text = fields[field];
    return typeof text === "string" ? { ok: true, text, fields } : bad;
  } catch {
    return bad;
  }
}
