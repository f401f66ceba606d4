import type { EditHistory } from "#core/model/edit-history.ts";

/** A stored record that could not be read: set aside whole, offered for download, never written over. */
export interface UnreadableRecord {
  readonly id: string;
  readonly reason: "not-a-record" | "newer" | "no-step" | "malformed";
  readonly raw: unknown;
}

export interface Listing<T> {
  readonly records: readonly T[];
  readonly unreadable: readonly UnreadableRecord[];
}

export type StorageError =
  | { readonly kind: "not-found" }
  | { readonly kind: "unreadable"; readonly record: UnreadableRecord }
  | { readonly kind: "full" }
  /** The browser offers no storage, or lost it and would not open it again. */
  | { readonly kind: "unavailable" };

/** A record with what can be undone. */
export interface Edited<T> {
  readonly record: T;
  readonly history: EditHistory;
}

/** An edited record as it was stored; the revision is another one after each save, by whichever tab. */
export interface Stored<T> extends Edited<T> {
  readonly revision: string;
}

export function isOfNewerApp(error: StorageError): boolean {
  return error.kind === "unreadable" && error.record.reason === "newer";
}
