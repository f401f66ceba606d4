import { useState } from "react";
import { type Timestamp, timestampSchema } from "#core/model/timestamp.ts";
import type { KeptChoices } from "#io/browser/kept-choices.ts";
import { useServices } from "#state/services-context.ts";

interface MakingBackup {
  readonly state: "ready" | "making" | "failed";
  readonly lastAt: Timestamp | undefined;
  /** With a passphrase the file is encrypted. */
  readonly make: (passphrase?: string) => void;
}

/** Makes a backup and hands it over; from then on no backup is due for a while. */
export function useMakeBackup(onMade: (name: string) => void): MakingBackup {
  const { openBackups, download, choices, sharedComputer, now, today } = useServices();
  const [state, setState] = useState<MakingBackup["state"]>("ready");
  const make = async (passphrase: string | undefined) => {
    setState("making");
    const backups = await openBackups();
    const made = await backups.make(passphrase);
    if (!made.ok) return setState("failed");
    const name = `crosswalk-backup-${today()}.json${passphrase === undefined ? "" : ".age"}`;
    download(name, made.value, passphrase === undefined ? "application/json" : "application/octet-stream");
    choices.keep("backed-up-at", now());
    choices.keep("edits-since-backup", "0");
    sharedComputer.noteBackup();
    setState("ready");
    return onMade(name);
  };
  return {
    state,
    lastAt: lastBackup(choices),
    make: (passphrase) => {
      make(passphrase).catch(() => setState("failed"));
    },
  };
}

export function lastBackup(choices: KeptChoices): Timestamp | undefined {
  return timestampSchema.safeParse(choices.read("backed-up-at")).data;
}
