import { gistOf } from "#core/applications/gist-of.ts";
import { readApplying } from "#core/matching/read-applying.ts";
import { type Application, blankApplication } from "#core/model/application.ts";
import { applicationIdSchema, type CareerId } from "#core/model/ids.ts";
import { useServices } from "#state/services-context.ts";

type AddApplication = (postingText: string) => Promise<Application | undefined>;

/** Stores a new application of a record to a posting; undefined where it could not be stored. */
export function useNewApplication(careerId: CareerId): AddApplication {
  const { applications, newId, now } = useServices();
  return async (text) => {
    const id = applicationIdSchema.parse(newId());
    const application = withReading(blankApplication({ id, careerId, at: now(), text }));
    const saved = await applications.save(application);
    return saved.ok ? application : undefined;
  };
}

/** With what its posting says for lists, and the deadline where the posting has one. */
function withReading(application: Application): Application {
  const { deadline } = readApplying(application.posting.text);
  return {
    ...application,
    posting: { ...application.posting, gist: gistOf(application) },
    dates: deadline?.date === undefined ? {} : { deadline: deadline.date },
  };
}
