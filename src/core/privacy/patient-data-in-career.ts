import type { Career } from "#core/model/career.ts";
import { careerLines } from "#core/model/career-lines.ts";
import { unconfirmedPatientData } from "./confirmed-words.ts";

/** Each place of a record that looks like a patient's data, lines without a place yet among them. */
export function patientDataInCareer(career: Career): string[] {
  const lines = careerLines(career).filter(({ part }) => part !== "contact" && part !== "links");
  return [...lines, ...career.unplaced].flatMap(({ text }) =>
    unconfirmedPatientData(text, career).map(({ quote }) => quote),
  );
}
