import { useRef, useState } from "react";
import type { BackupError } from "#io/storage/backup/backup-file.ts";
import type { ChosenParts, OpenedBackup } from "#io/storage/backup/backups.ts";
import type { StorageError } from "#io/storage/stored.ts";
import { useServices } from "#state/services-context.ts";

/** Why a backup isn't taken over; each has its sentence. */
export type RestoreProblem = Exclude<BackupError["kind"], "needs-passphrase"> | "full" | "unavailable";

export type RestoreState =
  | { readonly kind: "choosing"; readonly problem?: RestoreProblem }
  | { readonly kind: "reading"; readonly name: string }
  | { readonly kind: "locked"; readonly name: string; readonly problem?: RestoreProblem }
  | { readonly kind: "opened"; readonly opened: OpenedBackup; readonly problem?: RestoreProblem };

interface Restore {
  readonly state: RestoreState;
  readonly readFile: (file: File) => void;
  readonly unlock: (passphrase: string) => void;
  readonly restore: (chosen: ChosenParts) => void;
  readonly stop: () => void;
}

/** Reads a backup step by step; nothing is changed before `restore`. */
export function useRestore(onRestored: (chosen: ChosenParts) => void): Restore {
  const { openBackups } = useServices();
  const [state, setState] = useState<RestoreState>({ kind: "choosing" });
  const file = useRef<{ readonly name: string; readonly bytes: Uint8Array }>(undefined);

  const open = async (passphrase?: string) => {
    if (file.current === undefined) return;
    const { name, bytes } = file.current;
    setState({ kind: "reading", name });
    const backups = await openBackups();
    const opened = await backups.open(bytes, passphrase);
    if (opened.ok) setState({ kind: "opened", opened: opened.value });
    else setState(stateAfter(opened.error, name));
  };
  const read = async (chosen: File) => {
    file.current = { name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) };
    await open();
  };
  const restore = async (opened: OpenedBackup, chosen: ChosenParts) => {
    const backups = await openBackups();
    const done = await backups.restore(opened, chosen);
    if (!done.ok) return setState({ kind: "opened", opened, problem: problemOf(done.error) });
    setState({ kind: "choosing" });
    return onRestored(chosen);
  };
  const damaged = () => setState({ kind: "choosing", problem: "damaged" });
  return {
    state,
    readFile: (chosen) => void read(chosen).catch(damaged),
    unlock: (passphrase) => void open(passphrase).catch(damaged),
    restore: (chosen) => {
      if (state.kind === "opened") void restore(state.opened, chosen);
    },
    stop: () => setState({ kind: "choosing" }),
  };
}

function stateAfter(error: BackupError | StorageError, name: string): RestoreState {
  if (error.kind === "needs-passphrase") return { kind: "locked", name };
  if (error.kind === "wrong-passphrase") return { kind: "locked", name, problem: "wrong-passphrase" };
  return { kind: "choosing", problem: problemOf(error) };
}

function problemOf(error: Exclude<BackupError, { kind: "needs-passphrase" }> | StorageError): RestoreProblem {
  return error.kind === "not-found" || error.kind === "unreadable" ? "unavailable" : error.kind;
}
