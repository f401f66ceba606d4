import type { Career } from "./career.ts";

/** What a record is called in the list: the name that it was given, else the person's; blank where there is neither. */
export function recordName({ name = "", contact }: Pick<Career, "name" | "contact">): string {
  return name.trim() || contact.name.trim();
}
