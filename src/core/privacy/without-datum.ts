import type { PatientDatum } from "./patient-datum.ts";

/** The text with one datum taken out, and with it the comma, the bracket or the space that stood for it alone. */
export function withoutDatum(text: string, { from, to }: Pick<PatientDatum, "from" | "to">): string {
  const joined = `${text.slice(0, from)}\u0000${text.slice(to)}`;
  return joined
    .replace(/\s*[([]\s*\0\s*[)\]]/, "\u0000")
    .replace(/,\s*\0(?=\s*[,.;]|\s*$)/, "")
    .replace(/\0\s*,\s*/, "")
    .replace(/\s*\0(?=\s|[.,;:)]|$)/, "")
    .replace("\u0000", "")
    .trimStart();
}
