import { useCallback, useMemo } from "react";
import { unconfirmedPatientData, withConfirmedWords } from "#core/privacy/confirmed-words.ts";
import type { PatientDatum } from "#core/privacy/patient-datum.ts";
import { useCareer, useCareerSession } from "./career-session-context.ts";

/** What in a text of the open record looks like a patient's. */
export function usePatientData(text: string): readonly PatientDatum[] {
  const contact = useCareer((career) => career.contact);
  const notPatients = useCareer((career) => career.notPatients);
  return useMemo(
    () => unconfirmedPatientData(text, { contact, ...(notPatients && { notPatients }) }),
    [text, contact, notPatients],
  );
}

/** Keeps with the record that words are no patient's, as one step of undo. */
export function useConfirmNotPatient(): (quote: string) => void {
  const session = useCareerSession();
  return useCallback(
    (quote) =>
      session.edit((draft) => {
        draft.notPatients = withConfirmedWords(draft.notPatients, quote);
      }),
    [session],
  );
}
