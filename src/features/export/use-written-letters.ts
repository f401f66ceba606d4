import { useEffect, useState } from "react";
import type { Application } from "#core/model/application.ts";
import type { CareerId } from "#core/model/ids.ts";
import { useServices } from "#state/services-context.ts";

/** The record's applications that have a letter, the newest first. */
export function useWrittenLetters(careerId: CareerId): readonly Application[] {
  const { applications } = useServices();
  const [written, setWritten] = useState<readonly Application[]>([]);
  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      const listed = await applications.list(careerId);
      if (!isWanted || !listed.ok) return;
      const withLetter = listed.value.records.filter(({ letters }) => letters.en ?? letters.es);
      setWritten(withLetter.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)));
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [applications, careerId]);
  return written;
}
