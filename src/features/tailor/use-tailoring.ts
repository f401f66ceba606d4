import { useMemo } from "react";
import { readCorrected } from "#core/matching/correct-posting.ts";
import { matchPosting } from "#core/matching/match-posting.ts";
import { postingName } from "#core/matching/posting-name.ts";
import { resumeViewIdSchema } from "#core/model/ids.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import { hasChange, withChange, withoutChange } from "#core/tailoring/apply-change.ts";
import { proposeTailoring } from "#core/tailoring/propose-tailoring.ts";
import type { TailoringChange } from "#core/tailoring/tailoring-change.ts";
import { useApplication } from "#state/application-session-context.ts";
import { useCareer, useCareerSession, useOpenView } from "#state/career-session-context.ts";
import { addDocument } from "#state/document-edits.ts";
import { useServices } from "#state/services-context.ts";

export interface Tailoring {
  /** The document for this posting, or the open one as long as there is none. */
  readonly view: ResumeView;
  readonly isOwn: boolean;
  readonly changes: readonly TailoringChange[];
  readonly isTaken: (change: TailoringChange) => boolean;
  /** Takes changes or takes them back; the first one makes the document. Each is one step of undo. */
  readonly take: (changes: readonly TailoringChange[], isTaken: boolean) => void;
}

/** What a document for the open posting could have, and what of it has been taken. */
export function useTailoring(): Tailoring {
  const { today, now, newId } = useServices();
  const session = useCareerSession();
  const application = useApplication((whole) => whole);
  const career = useCareer((whole) => whole);
  const open = useOpenView();
  const given = application.posting;
  const day = today();
  const posting = useMemo(() => readCorrected(given), [given]);
  const match = useMemo(() => matchPosting(posting, career, { today: day }), [posting, career, day]);
  const own = career.views.find((view) => view.application === application.id);
  const view = own ?? open;
  const changes = useMemo(
    () => proposeTailoring({ career, view, posting, match, today: day }),
    [career, view, posting, match, day],
  );

  const take = (taken: readonly TailoringChange[], isTaken: boolean) => {
    const id = own?.id ?? resumeViewIdSchema.parse(newId());
    session.edit((draft) => {
      if (own === undefined) {
        const name = postingName(posting, given.text);
        addDocument(draft, open.id, { id, name, language: open.language, application: application.id });
      }
      const at = draft.views.findIndex((each) => each.id === id);
      const made = draft.views[at];
      if (made === undefined) return;
      draft.views[at] = taken.reduce<ResumeView>(
        (before, change) => (isTaken ? withChange(before, change, now()) : withoutChange(before, change)),
        made,
      );
    });
    session.openView(id);
  };
  return { view, isOwn: own !== undefined, changes, isTaken: (change) => hasChange(view, change), take };
}
