import { assertNever } from "#core/assert-never.ts";
import { isRecord } from "#core/is-record.ts";
import type { Career } from "#core/model/career.ts";
import { type NewId, skillIdSchema } from "#core/model/ids.ts";
import { linkSchema } from "#core/model/link.ts";
import { localizedText, localizedTextSchema, textFor, withSide } from "#core/model/localized-text.ts";
import type { Location } from "#core/model/location.ts";
import { skillSchema } from "#core/model/skill-group.ts";
import type { Timestamp } from "#core/model/timestamp.ts";
import { findDate, jobRange } from "#io/importers/reading/dates.ts";
import { readAddress, readPlace } from "#io/importers/reading/places.ts";
import { type ImportField } from "#io/importers/tracing/import-field.ts";

export interface Writing {
  readonly newId: NewId;
  readonly now: Timestamp;
}

/** A value for a field, or nothing where the words can't be read as one. */
type Written = { readonly value: unknown } | undefined;

/** The record with the words of one field replaced; undefined where they are no date or no address. */
export function writeField(
  career: Career,
  field: Pick<ImportField, "path" | "kind" | "part">,
  text: string,
  writing: Writing,
): Career | undefined {
  const keys = field.path.split(/[.[\]]+/).filter((key) => key !== "");
  const written = valueOf(career, field, text.trim(), valueAt(career, keys), writing);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the value is of the kind that the field has
  return written && (withValue(career, keys, written.value) as Career);
}

function valueOf(
  { language }: Career,
  { kind, part }: Pick<ImportField, "kind" | "part">,
  text: string,
  before: unknown,
  writing: Writing,
): Written {
  switch (kind) {
    case "words":
      return { value: withSide(localizedTextSchema.parse(before), language, text, writing.now) };
    case "text":
      return { value: text };
    case "optional":
      return { value: text || undefined };
    case "link":
      return linkOf(text);
    case "range":
      return rangeOf(text, part === "education");
    case "date":
      return dateOf(text);
    case "place":
      return { value: placeOf(text) };
    case "terms":
      return { value: termsOf(text, before, language, writing) };
    default:
      return assertNever(kind);
  }
}

function placeOf(text: string): Location {
  return text === "" ? {} : (readAddress(text) ?? readPlace(text) ?? { city: text });
}

function linkOf(text: string): Written {
  const parsed = linkSchema.shape.url.safeParse(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`);
  return parsed.success ? { value: parsed.data } : undefined;
}

function rangeOf(text: string, isStudy: boolean): Written {
  if (text === "") return { value: {} };
  const found = findDate(text);
  return found && { value: isStudy ? found.range : jobRange(found) };
}

function dateOf(text: string): Written {
  if (text === "") return { value: undefined };
  const range = findDate(text)?.range;
  const date = range?.end ?? range?.start;
  return date && { value: date };
}

/** Between terms, not inside of brackets. */
const BETWEEN_TERMS = /\s*[,;\n]\s*(?![^()]*\))/u;

function termsOf(text: string, before: unknown, language: Career["language"], writing: Writing): unknown {
  const known = skillSchema.array().parse(before);
  return text
    .split(BETWEEN_TERMS)
    .filter((term) => term !== "")
    .map(
      (term) =>
        known.find((skill) => textFor(skill.text, language)?.text === term) ?? {
          id: skillIdSchema.parse(writing.newId()),
          text: localizedText(language, term, writing.now),
        },
    );
}

function valueAt(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return value;
  if (Array.isArray(value)) return valueAt(value[Number(key)], rest);
  return isRecord(value) ? valueAt(value[key], rest) : undefined;
}

function withValue(value: unknown, [key, ...rest]: readonly string[], next: unknown): unknown {
  if (key === undefined) return next;
  if (Array.isArray(value))
    return value.map((child: unknown, at) => (at === Number(key) ? withValue(child, rest, next) : child));
  const fields = isRecord(value) ? value : {};
  const changed = withValue(fields[key], rest, next);
  if (changed !== undefined) return { ...fields, [key]: changed };
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key));
}
