import { isRecord } from "#core/is-record.ts";
import type { Migration } from "./migrate.ts";

/** Applications got a standing, dates, a contact, notes, later letters, and corrections to how the posting is read. */
export const standingAndDates: Migration = {
  from: 1,
  up: (record) => ({
    ...record,
    posting: isRecord(record["posting"]) ? { ...record["posting"], corrections: [] } : record["posting"],
    standing: { status: hasLetter(record["letters"]) ? "preparing" : "saved" },
    dates: {},
    contact: {},
    notes: "",
    laterLetters: {},
  }),
};

/** A letter had been begun: it was more than saved. */
function hasLetter(letters: unknown): boolean {
  return isRecord(letters) && Object.values(letters).some(isRecord);
}
