import { useCallback } from "react";
import type { Language } from "#core/model/language.ts";
import { localizedPlace, localizedPlaces } from "#core/model/localized-places.ts";
import { type LocalizedText, withConfirmedSide, withMachineDraft } from "#core/model/localized-text.ts";
import type { Timestamp } from "#core/model/timestamp.ts";
import { useCareerSession } from "#state/career-session-context.ts";
import { useEdit } from "../use-edit.ts";

export interface SideWriter {
  /** Says that a side is right as it stands. */
  readonly confirm: (language: Language) => void;
  /** Puts a machine's words on a side, marked as such. */
  readonly draft: (language: Language, words: string) => void;
}

/** What can be done with a stored text's sides beside typing, each as one step of undo. */
export function useSideWriter(text: LocalizedText): SideWriter {
  const session = useCareerSession();
  const edit = useEdit();
  const change = useCallback(
    (next: (now: Timestamp) => LocalizedText) => {
      // The text that is shown is the record's own object: that is how its place is found.
      const place = localizedPlaces(session.store.getState().record).find((each) => each.text === text);
      if (place === undefined) return;
      edit((draft, { now }) => localizedPlace(draft, place.path)?.put(next(now)));
    },
    [session, edit, text],
  );
  return {
    confirm: (language) => change((now) => withConfirmedSide(text, language, now)),
    draft: (language, words) => change((now) => withMachineDraft(text, language, words, now)),
  };
}
