import type { Career } from "#core/model/career.ts";
import {
  careerIdSchema,
  employerIdSchema,
  type NewId,
  type OccupationId,
  roleIdSchema,
} from "#core/model/ids.ts";
import type { Language } from "#core/model/language.ts";
import { localizedText } from "#core/model/localized-text.ts";
import type { Timestamp } from "#core/model/timestamp.ts";

/** The same facts and documents as a record of their own. */
export function copyOf(career: Career, name: string, newId: NewId, now: Timestamp): Career {
  return { ...unarchived(career), name, id: careerIdSchema.parse(newId()), createdAt: now, updatedAt: now };
}

/** Set aside; when it last changed stays as it was. */
export function archived(career: Career, now: Timestamp): Career {
  return { ...career, archivedAt: now };
}

export function unarchived(career: Career): Career {
  const { archivedAt: _, ...rest } = career;
  return rest;
}

/** A finished example as a record of the person's own, its document in the language that the app speaks. */
export function fromSample(sample: Career, language: Language, newId: NewId, now: Timestamp): Career {
  const views = sample.views.map((view) => ({ ...view, language }));
  return { ...sample, views, id: careerIdSchema.parse(newId()), createdAt: now, updatedAt: now };
}

export interface PastJob {
  readonly title: string;
  readonly occupation: OccupationId | undefined;
}

/** A blank record with one job in it. */
export function withPastJob(career: Career, job: PastJob, newId: NewId): Career {
  const employerId = employerIdSchema.parse(newId());
  return {
    ...career,
    employers: [{ id: employerId, name: "", location: {} }],
    work: [
      {
        id: roleIdSchema.parse(newId()),
        employerId,
        position: localizedText(career.language, asTitle(job.title), career.createdAt),
        ...(job.occupation === undefined ? {} : { occupation: job.occupation }),
        dates: {},
        summary: {},
        highlights: [],
      },
    ],
  };
}

/** A job title begins with a capital, however it was typed. */
function asTitle(typed: string): string {
  return typed.charAt(0).toLocaleUpperCase() + typed.slice(1);
}
