import type { Entry } from "./entries.ts";
import { readHead } from "./head-parts.ts";
import type { Piece } from "./pieces.ts";
import type { DraftMembership } from "./resume-draft.ts";

/** Bodies the person belongs to, one a line; what stands before or after the name is the position. */
export function readMemberships(pieces: readonly Piece[]): DraftMembership[] {
  return pieces.flatMap((piece) => {
    const entry: Entry = { heads: [piece], body: [] };
    const { parts, date } = readHead(entry.heads);
    const [first, ...rest] = parts.flatMap((part) => part.text.split(/,\s+/));
    if (first === undefined) return [];
    return [
      {
        organization: first,
        position: rest.join(", "),
        dates: date === undefined ? {} : date.single ? { start: date.range.end } : date.range,
      },
    ];
  });
}
