import { assertNever } from "#core/assert-never.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import type { Timestamp } from "#core/model/timestamp.ts";
import type { Reword, TailoringChange } from "./tailoring-change.ts";

/** Whether a document has a change already. */
export function hasChange(view: ResumeView, change: TailoringChange): boolean {
  switch (change.kind) {
    case "put-first":
      return change.ids.every((id) => view.order.includes(id));
    case "leave-out":
      return view.hidden.includes(change.id);
    case "spelling":
    case "headline":
    case "summary":
      return view.wording[change.id]?.[change.language]?.text === change.after;
    default:
      return assertNever(change);
  }
}

/** The document with a change; what else it says and hides stays. */
export function withChange(view: ResumeView, change: TailoringChange, now: Timestamp): ResumeView {
  switch (change.kind) {
    case "put-first":
      return { ...view, order: [...change.ids, ...without(view.order, change.ids)] };
    case "leave-out":
      return { ...view, hidden: [...without(view.hidden, [change.id]), change.id] };
    case "spelling":
    case "headline":
    case "summary":
      return { ...view, wording: { ...view.wording, [change.id]: reworded(view, change, now) } };
    default:
      return assertNever(change);
  }
}

/** The document without a change, as the record has it. */
export function withoutChange(view: ResumeView, change: TailoringChange): ResumeView {
  switch (change.kind) {
    case "put-first":
      return { ...view, order: without(view.order, change.ids) };
    case "leave-out":
      return { ...view, hidden: without(view.hidden, [change.id]) };
    case "spelling":
    case "headline":
    case "summary":
      return { ...view, wording: withoutSide(view, change) };
    default:
      return assertNever(change);
  }
}

function reworded(view: ResumeView, { id, language, after }: Reword, now: Timestamp) {
  return { ...view.wording[id], [language]: { text: after, changedAt: now } };
}

function withoutSide({ wording }: ResumeView, { id, language }: Reword): ResumeView["wording"] {
  const { [id]: own, ...others } = wording;
  const { [language]: _, ...sides } = own ?? {};
  return Object.keys(sides).length === 0 ? others : { ...others, [id]: sides };
}

function without(ids: readonly string[], gone: readonly string[]): string[] {
  return ids.filter((id) => !gone.includes(id));
}
