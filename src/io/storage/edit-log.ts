import { VERSION_EVERY } from "#core/history/versions-to-drop.ts";
import type { CareerId } from "#core/model/ids.ts";
import type { Timestamp } from "#core/model/timestamp.ts";
import type { KeptChoices } from "#io/browser/kept-choices.ts";

interface EditLogTools {
  readonly choices: KeptChoices;
  readonly now: () => Timestamp;
  /** Asked once a visit, when there is something to lose. */
  readonly keepForGood: () => Promise<void>;
  readonly takeVersion: (id: CareerId) => Promise<void>;
}

/** What follows a stored edit: the browser is asked to keep it, a version is kept now and then, and a backup falls due. */
export function createEditLog({
  choices,
  now,
  keepForGood,
  takeVersion,
}: EditLogTools): (id: CareerId) => void {
  const lastVersions = new Map<string, number>();
  let hasAsked = false;
  return (id) => {
    choices.keep("edits-since-backup", `${editsSinceBackup(choices) + 1}`);
    if (!hasAsked) void keepForGood();
    hasAsked = true;
    const [time, last] = [Date.parse(now()), lastVersions.get(id)];
    if (last !== undefined && Math.abs(time - last) < VERSION_EVERY) return;
    lastVersions.set(id, time);
    void takeVersion(id);
  };
}

/** Stored edits since the last backup; what was typed in one go is one. */
export function editsSinceBackup(choices: KeptChoices): number {
  const count = Number(choices.read("edits-since-backup") ?? "0");
  return Number.isFinite(count) ? count : 0;
}
