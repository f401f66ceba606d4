import type { KeptChoices } from "#io/browser/kept-choices.ts";

/** Minutes without input after which a tab locks by itself. */
export const LOCK_AFTER = ["5", "15", "30", "60", "never"] as const;
export type LockAfter = (typeof LOCK_AFTER)[number];

export function lockAfter(choices: Pick<KeptChoices, "read">): LockAfter {
  const kept = choices.read("lock-after");
  return LOCK_AFTER.find((known) => known === kept) ?? "15";
}
