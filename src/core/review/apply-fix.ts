import { isRecord } from "#core/is-record.ts";
import type { Career } from "#core/model/career.ts";
import { localizedPlace } from "#core/model/localized-places.ts";
import { type LocalizedText, sideOf } from "#core/model/localized-text.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import type { Timestamp } from "#core/model/timestamp.ts";
import type { Fix } from "./rule.ts";

/** A finding's mend; `view`: the document that was reviewed, a part of the draft. */
export interface Mend {
  readonly fix: Fix;
  readonly quote: string;
  readonly view: ResumeView;
  readonly changedAt: Timestamp;
}

/**
 * Replaces the words of a fix in the draft it is given: in the document's own words for that text where it has them, else
 * in the record. False, and nothing changed, where the text is no longer there or no longer holds those words.
 */
export function applyFix(draft: Career, { fix, quote, view, changedAt }: Mend): boolean {
  const [from, to] = fix.span;
  const place = ownWording(draft, fix, view) ?? placeOf(draft, fix.path);
  if (place === undefined) return false;
  const side = fix.language === undefined ? undefined : sideAt(place.value, fix.language);
  const words = side?.text ?? place.value;
  if (typeof words !== "string" || words.slice(from, to) !== quote) return false;
  const mended = words.slice(0, from) + fix.text + words.slice(to);
  if (side === undefined) place.set(mended);
  else Object.assign(side, { text: mended, changedAt });
  return true;
}

interface Place {
  readonly value: unknown;
  readonly set: (text: string) => void;
}

/** The document's own words for the side that the fix names. */
function ownWording(draft: Career, { path, language }: Fix, { wording }: ResumeView): Place | undefined {
  if (language === undefined) return undefined;
  const own = wording[localizedPlace(draft, path)?.wording ?? ""];
  return own && sideOf(own, language) !== undefined ? { value: own, set: () => undefined } : undefined;
}

/** `work[1].highlights[0]` leads to the text of that line, `work[1].name` to the employer's name. */
function placeOf(draft: Career, path: string): Place | undefined {
  const employer = /^work\[(\d+)\]\.name$/.exec(path)?.[1];
  if (employer !== undefined) return employerName(draft, Number(employer));
  const keys = path.split(/[.[\]]+/).filter((key) => key !== "");
  const last = keys.pop();
  let holder: unknown = draft;
  for (const key of keys) holder = stepInto(holder, key);
  if (last === undefined || holder === undefined) return undefined;
  const value = stepInto(holder, last);
  if (isRecord(value) && isRecord(value["text"])) return { value: value["text"], set: () => undefined };
  return { value, set: (text) => void (isRecord(holder) && Object.assign(holder, { [last]: text })) };
}

function stepInto(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isRecord(value) ? value[key] : undefined;
}

function employerName(draft: Career, at: number): Place | undefined {
  const employer = draft.employers.find(({ id }) => id === draft.work[at]?.employerId);
  return employer && { value: employer.name, set: (text) => void (employer.name = text) };
}

function sideAt(value: unknown, language: keyof LocalizedText): { text: string } | undefined {
  const side = isRecord(value) ? value[language] : undefined;
  return isRecord(side) && typeof side["text"] === "string"
    ? Object.assign(side, { text: side["text"] })
    : undefined;
}
