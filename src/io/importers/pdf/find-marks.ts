import type { Mark } from "./pdf-page.ts";
import { type Drawing, type OperatorList, placedOperators } from "./placed-operators.ts";

/** Sides of a drawn bullet, in points. */
const LEAST = 1;
const MOST = 9;
/** The longer side over the shorter one. */
const MOST_OBLONG = 2.5;

/** Finds small, roughly square shapes: producers that print from HTML draw bullets instead of writing them. */
export function findMarks(drawing: Drawing, operators: OperatorList, viewport: readonly number[]): Mark[] {
  return placedOperators(drawing, operators, viewport).flatMap(({ operator, args, matrix }) => {
    if (operator !== drawing.OPS.constructPath || !Array.isArray(args)) return [];
    return toMark(args[2], matrix) ?? [];
  });
}

/** The middle of a path's box on the page, where the box is as small as a bullet. */
function toMark(box: unknown, matrix: readonly number[]): Mark | undefined {
  if (!(box instanceof Float32Array)) return undefined;
  const [left = 0, top = 0, right = 0, bottom = 0] = box;
  const [x0, y0] = place(left, top, matrix);
  const [x1, y1] = place(right, bottom, matrix);
  const sides = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
  const [short, long] = [Math.min(...sides), Math.max(...sides)];
  if (short < LEAST || long > MOST || long > short * MOST_OBLONG) return undefined;
  return { x: (x0 + x1) / 2, y: (y0 + y1) / 2 };
}

function place(
  x: number,
  y: number,
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[],
): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
