import { useCallback, useState } from "react";
import { keepPacket, viewFor } from "#core/applications/keep-packet.ts";
import type { Application } from "#core/model/application.ts";
import type { Career } from "#core/model/career.ts";
import type { CareerId } from "#core/model/ids.ts";
import { openViewOf } from "#core/model/open-view.ts";
import type { SentPacket } from "#core/model/sent-packet.ts";
import { ok } from "#core/result.ts";
import { useServices } from "#state/services-context.ts";
import { dressOf } from "#templates/registry.ts";
import type { ListApplications } from "./use-applications.ts";

interface AllRecords {
  /** The applications of every record. */
  readonly list: ListApplications;
  /** The records as they were when the applications were last listed. */
  readonly careers: ReadonlyMap<CareerId, Career>;
  /** What an application sends, from its own record, to be kept. */
  readonly keep: (application: Application) => SentPacket;
}

const NONE: ReadonlyMap<CareerId, Career> = new Map();

/** All records with their applications, each record's read as its own pages would. */
export function useAllRecords(): AllRecords {
  const { careers, applications, openViews, today } = useServices();
  const [known, setKnown] = useState<ReadonlyMap<CareerId, Career>>(NONE);
  const list = useCallback<ListApplications>(async () => {
    const records = await careers.list();
    if (!records.ok) return records;
    const newest = records.value.records.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt));
    const listings = await Promise.all(newest.map(({ id }) => applications.list(id)));
    const failed = listings.find((listing) => !listing.ok);
    if (failed !== undefined) return failed;
    setKnown(new Map(newest.map((career) => [career.id, career])));
    const found = listings.flatMap((listing) => (listing.ok ? [listing.value] : []));
    return ok({
      records: found.flatMap((listing) => listing.records),
      unreadable: found.flatMap((listing) => listing.unreadable),
    });
  }, [careers, applications]);
  const keep = (application: Application) => {
    const career = known.get(application.careerId);
    if (career === undefined) throw new Error("an application is listed with its record");
    const view = viewFor(application, career, openViewOf(career, openViews.recall(career.id)));
    return keepPacket(application, { career, view, template: dressOf(view), today: today() });
  };
  return { list, careers: known, keep };
}
