import { isRecord } from "#core/is-record.ts";
import type { Career } from "#core/model/career.ts";
import type { LocalizedText } from "#core/model/localized-text.ts";
import type { Timestamp } from "#core/model/timestamp.ts";
import type { Fix } from "./rule.ts";

/**
 * Replaces the words of a fix in the draft it is given. False, and nothing changed, where the text is no longer there or
 * no longer holds those words.
 */
export function applyFix(draft: Career, fix: Fix, quote: string, changedAt: Timestamp): boolean {
  const [from, to] = fix.span;
  const place = placeOf(draft, fix.path);
  if (place === undefined) return false;
  const side = fix.language === undefined ? undefined : sideOf(place.value, fix.language);
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

function sideOf(value: unknown, language: keyof LocalizedText): { text: string } | undefined {
  const side = isRecord(value) ? value[language] : undefined;
  return isRecord(side) && typeof side["text"] === "string"
    ? Object.assign(side, { text: side["text"] })
    : undefined;
}
