import { placeNameIn } from "./place-names.ts";
import type { SegmentedPosting } from "./segment-posting.ts";

const LAST_LINE = 30;
const LONGEST_LINE = 1000;
/** Without a comma a town and its state are believed only this far up. */
const LAST_LOOSE_LINE = 8;

/** The first town with its state. */
export function readLocation({ text, lines }: SegmentedPosting): string | null {
  const said = lines
    .slice(0, LAST_LINE)
    .map(({ from, to }) => text.slice(from, Math.min(to, from + LONGEST_LINE)));
  const byComma = said.map((line) => placeNameIn(line, true));
  const loose = said.slice(0, LAST_LOOSE_LINE).map((line) => placeNameIn(line, false));
  const hit = [...byComma, ...loose].find((place) => place !== undefined);
  return hit === undefined ? null : `${hit.town}, ${hit.state}`;
}
