import type { Heading } from "./headings.ts";
import type { Line } from "./line.ts";

export interface Section extends Heading {
  readonly lines: readonly Line[];
}
