import { useEffect, useState } from "react";
import type { Application } from "#core/model/application.ts";
import type { CareerId } from "#core/model/ids.ts";
import { useServices } from "./services-context.ts";

const NONE: readonly Application[] = [];

/** The record's applications as stored, the newest first; none while they are being read, or where they can't be. */
export function useStoredApplications(careerId: CareerId): readonly Application[] {
  const { applications } = useServices();
  const [stored, setStored] = useState(NONE);
  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      const listed = await applications.list(careerId);
      if (!isWanted || !listed.ok) return;
      setStored(listed.value.records.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)));
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [applications, careerId]);
  return stored;
}
