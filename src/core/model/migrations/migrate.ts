import { isRecord } from "#core/is-record.ts";
import { err, ok, type Result } from "#core/result.ts";

/** One pure step, from version `from` to the next; it never changes what it is given. */
export interface Migration {
  readonly from: number;
  readonly up: (record: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

export type MigrateError =
  | { readonly kind: "not-a-record" }
  | { readonly kind: "newer"; readonly version: number; readonly known: number }
  | { readonly kind: "no-step"; readonly version: number };

/** Brings a stored record to version `current`, step by step. */
export function migrate(
  stored: unknown,
  steps: readonly Migration[],
  current: number,
): Result<Record<string, unknown>, MigrateError> {
  if (!isRecord(stored) || typeof stored["schemaVersion"] !== "number") return err({ kind: "not-a-record" });
  let record = stored;
  for (let version = stored["schemaVersion"]; version !== current; version += 1) {
    if (version > current) return err({ kind: "newer", version, known: current });
    const step = steps.find((candidate) => candidate.from === version);
    if (step === undefined) return err({ kind: "no-step", version });
    record = { ...step.up(record), schemaVersion: version + 1 };
  }
  return ok(record);
}
