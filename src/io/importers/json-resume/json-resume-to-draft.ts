import { isRecord } from "#core/is-record.ts";
import type { Location } from "#core/model/location.ts";
import { readPlace } from "#io/importers/reading/places.ts";
import { splitName } from "#io/importers/reading/read-credentials.ts";
import {
  BLANK_DRAFT,
  type DraftCredential,
  type DraftEducation,
  type DraftLink,
  type DraftPracticum,
  type DraftRole,
  type DraftSkillGroup,
  type ResumeDraft,
} from "#io/importers/reading/resume-draft.ts";
import { type Fields, recordsAt, textAt, textsAt, toDate, toRange } from "./fields.ts";
import { readOwnSections } from "./read-own-sections.ts";

/** Whether a JSON value looks like a JSON Resume. */
export function isJsonResume(value: unknown): value is Fields {
  if (!isRecord(value)) return false;
  return (
    isRecord(value["basics"]) ||
    ["work", "education", "certificates", "skills"].some((key) => Array.isArray(value[key]))
  );
}

/** JSON Resume 1.0 (and the older `company`, `website`) as a draft. */
export function jsonResumeToDraft(value: Fields): ResumeDraft {
  const basics = isRecord(value["basics"]) ? value["basics"] : {};
  const email = textAt(basics, "email");
  const phone = textAt(basics, "phone");
  return {
    ...BLANK_DRAFT,
    name: textAt(basics, "name"),
    headline: textAt(basics, "label"),
    ...(email !== "" && { email }),
    ...(phone !== "" && { phone }),
    location: toLocation(basics["location"]),
    links: toLinks(basics),
    summary: textAt(basics, "summary"),
    work: recordsAt(value, "work").map((item) =>
      toRole(item, textAt(item, "name") || textAt(item, "company")),
    ),
    volunteer: recordsAt(value, "volunteer").map((item) => toRole(item, textAt(item, "organization"))),
    practicum: recordsAt(value, "projects").flatMap(toPracticum),
    education: recordsAt(value, "education").map(toEducation),
    credentials: recordsAt(value, "certificates").map(toCredential),
    skills: toSkills(value["skills"]),
    languages: recordsAt(value, "languages").map((item) => ({
      name: textAt(item, "language"),
      fluency: textAt(item, "fluency"),
    })),
    sections: readOwnSections(value),
    unplaced: leftOver(value),
  };
}

function toLocation(value: unknown): Location {
  if (typeof value === "string")
    return readPlace(value) ?? (value.trim() === "" ? {} : { city: value.trim() });
  if (!isRecord(value)) return {};
  const named = {
    street: textAt(value, "address"),
    city: textAt(value, "city"),
    region: textAt(value, "region"),
    postalCode: textAt(value, "postalCode"),
    country: textAt(value, "country") || textAt(value, "countryCode"),
  };
  return Object.fromEntries(Object.entries(named).filter(([, text]) => text !== ""));
}

function toLinks(basics: Fields): DraftLink[] {
  const own = textAt(basics, "url") || textAt(basics, "website");
  const profiles = recordsAt(basics, "profiles").map((item) => ({
    network: textAt(item, "network") || "Web",
    url: textAt(item, "url"),
  }));
  return [...(own === "" ? [] : [{ url: own }]), ...profiles.filter(({ url }) => url !== "")];
}

function toRole(fields: Fields, organization: string): DraftRole {
  return {
    organization,
    position: textAt(fields, "position"),
    dates: toRange(fields),
    location: toLocation(fields["location"]),
    summary: textAt(fields, "summary"),
    highlights: textsAt(fields, "highlights"),
  };
}

/** Our own export writes practicum as projects with a type. */
function toPracticum(fields: Fields): DraftPracticum[] {
  const kind = (["practicum", "externship", "course"] as const).find((known) => known === fields["type"]);
  if (kind === undefined) return [];
  return [{ ...toRole(fields, textAt(fields, "entity")), position: textAt(fields, "name"), kind }];
}

function toEducation(fields: Fields): DraftEducation {
  return {
    institution: textAt(fields, "institution"),
    studyType: textAt(fields, "studyType"),
    area: textAt(fields, "area"),
    dates: toRange(fields),
    location: {},
    highlights: textsAt(fields, "courses"),
  };
}

function toCredential(fields: Fields): DraftCredential {
  const date = toDate(textAt(fields, "date"));
  const status = textAt(fields, "status");
  const isAhead = status === "expected";
  return {
    ...splitName(textAt(fields, "name")),
    issuer: textAt(fields, "issuer"),
    status: isAhead
      ? date === undefined
        ? "planned"
        : "scheduled"
      : status === "expired"
        ? "expired"
        : "active",
    ...(date !== undefined && { date }),
  };
}

function toSkills(value: unknown): DraftSkillGroup[] {
  const items: unknown[] = Array.isArray(value) ? value : [];
  const plain = items
    .map((item) =>
      typeof item === "string"
        ? item
        : isRecord(item) && textsAt(item, "keywords").length === 0
          ? textAt(item, "name")
          : "",
    )
    .filter((text) => text !== "");
  const groups = items
    .filter(isRecord)
    .map((item) => ({ name: textAt(item, "name"), keywords: textsAt(item, "keywords") }))
    .filter((group) => group.keywords.length > 0);
  return [...(plain.length > 0 ? [{ name: "", keywords: plain }] : []), ...groups];
}

/** Sections that the record has no field for are kept as lines. */
function leftOver(value: Fields): string[] {
  return ["interests", "references"]
    .flatMap((key) => recordsAt(value, key))
    .map((item) =>
      Object.values(item)
        .filter((text) => typeof text === "string")
        .join(", "),
    )
    .filter((text) => text !== "");
}
