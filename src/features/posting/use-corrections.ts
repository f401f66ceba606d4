import { useTranslation } from "react-i18next";
import { gistOf } from "#core/applications/gist-of.ts";
import { withCorrection } from "#core/matching/correct-posting.ts";
import type { PostingCorrection } from "#core/model/posting-correction.ts";
import { useApplication, useApplicationSession } from "#state/application-session-context.ts";
import { showToast } from "#ui/toast-queue.ts";

interface Corrections {
  readonly corrections: readonly PostingCorrection[];
  /** Several are one step of undo. */
  readonly correct: (corrections: readonly PostingCorrection[]) => void;
  readonly takeBack: (correction: PostingCorrection) => void;
}

/** What the person says of the open posting's reading. */
export function useCorrections(): Corrections {
  const { t } = useTranslation(["posting", "common"]);
  const session = useApplicationSession();
  const { text, corrections } = useApplication(({ posting }) => posting);
  const set = (next: PostingCorrection[]) =>
    session.edit((draft) => {
      const gist = gistOf({ posting: { text, corrections: next } });
      draft.posting = { text, corrections: next, gist };
    });
  return {
    corrections,
    correct: (more) => {
      set(more.reduce<PostingCorrection[]>(withCorrection, [...corrections]));
      showToast({ text: t("correct.done"), action: { text: t("common:undo"), onPress: session.undo } });
    },
    takeBack: (correction) => set(corrections.filter((each) => each !== correction)),
  };
}
