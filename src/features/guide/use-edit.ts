import type { Draft } from "immer";
import { useCallback } from "react";
import type { Career } from "#core/model/career.ts";
import type { NewId } from "#core/model/ids.ts";
import type { Timestamp } from "#core/model/timestamp.ts";
import { useCareerSession } from "#state/career-session-context.ts";
import { useServices } from "#state/services-context.ts";

export interface EditTools {
  readonly now: Timestamp;
  readonly newId: NewId;
}

/** Changes the open record as one step of undo. */
export function useEdit(): (change: (draft: Draft<Career>, tools: EditTools) => void) => void {
  const session = useCareerSession();
  const { now, newId } = useServices();
  return useCallback(
    (change) => {
      const tools = { now: now(), newId };
      session.edit((draft) => change(draft, tools));
    },
    [session, now, newId],
  );
}
