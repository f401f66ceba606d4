import { useCallback, useEffect, useState } from "react";
import type { CareerId } from "#core/model/ids.ts";
import type { Snapshot } from "#core/model/snapshot.ts";
import { useCareer, useCareerSession } from "#state/career-session-context.ts";
import { useServices } from "#state/services-context.ts";

export type VersionsState =
  | { readonly kind: "loading" }
  | { readonly kind: "failed" }
  | { readonly kind: "ready"; readonly versions: readonly Snapshot[] };

interface Versions {
  readonly state: VersionsState;
  /** Keeps the record as it is now under a name. */
  readonly keep: (name: string) => void;
  readonly rename: (version: Snapshot, name: string) => void;
  readonly remove: (version: Snapshot) => void;
}

/** The earlier versions of the open record, the newest first. */
export function useVersions(): Versions {
  const { openVersions, now } = useServices();
  const session = useCareerSession();
  const careerId = useCareer((career) => career.id);
  const [state, setState] = useState<VersionsState>({ kind: "loading" });

  const reload = useCallback(async () => {
    const listed = await (await openVersions()).list(careerId);
    setState(listed.ok ? { kind: "ready", versions: listed.value } : { kind: "failed" });
  }, [openVersions, careerId]);
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- set once the store has answered, not in the effect
    reload().catch(() => setState({ kind: "failed" }));
  }, [reload]);

  const keep = async (id: CareerId, name: string) => {
    await session.flush();
    const versions = await openVersions();
    await versions.add({
      careerId: id,
      at: now(),
      kind: "named",
      name,
      career: session.store.getState().record,
    });
    await reload();
  };
  return {
    state,
    keep: (name) => void keep(careerId, name),
    rename: (version, name) => {
      const work = async () => {
        await (await openVersions()).rename(version.id, name);
        await reload();
      };
      void work();
    },
    remove: (version) => {
      const work = async () => {
        await (await openVersions()).remove([version.id]);
        await reload();
      };
      void work();
    },
  };
}
