import type { Career } from "#core/model/career.ts";
import { foldText } from "#core/text/fold-text.ts";
import { findPatientData } from "./find-patient-data.ts";
import type { PatientDatum } from "./patient-datum.ts";

type Known = Pick<Career, "contact" | "notPatients">;

/** What in a text looks like a patient's, but for the person's own name and what they confirmed to be nobody's. */
export function unconfirmedPatientData(
  text: string,
  { contact, notPatients = [] }: Known,
): readonly PatientDatum[] {
  const found = findPatientData(text);
  if (found.length === 0) return found;
  const known = new Set([contact.name, ...notPatients].map(keyOf));
  return found.filter(({ quote }) => !known.has(keyOf(quote)));
}

/** The record with words confirmed to be no patient's, wherever they stand in it. */
export function withConfirmedWords(notPatients: readonly string[] | undefined, quote: string): string[] {
  const known = notPatients ?? [];
  return known.some((words) => keyOf(words) === keyOf(quote)) ? [...known] : [...known, quote];
}

function keyOf(quote: string): string {
  return foldText(quote).replace(/\s+/g, " ").trim();
}
