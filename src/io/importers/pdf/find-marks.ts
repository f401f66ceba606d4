import type { Mark } from "./pdf-page.ts";

interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

interface Drawing {
  readonly OPS: Readonly<Record<"save" | "restore" | "transform" | "constructPath", number>>;
  readonly Util: { readonly transform: (first: readonly number[], second: readonly number[]) => number[] };
}

/** Sides of a drawn bullet, in points. */
const LEAST = 1;
const MOST = 9;
/** The longer side over the shorter one. */
const MOST_OBLONG = 2.5;

/** Finds small, roughly square shapes: producers that print from HTML draw bullets instead of writing them. */
export function findMarks(
  { OPS, Util }: Drawing,
  operators: OperatorList,
  viewport: readonly number[],
): Mark[] {
  const marks: Mark[] = [];
  const saved: (readonly number[])[] = [];
  let matrix = viewport;
  for (const [index, operator] of operators.fnArray.entries()) {
    const args: unknown = operators.argsArray[index];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? viewport;
    else if (operator === OPS.transform && isNumbers(args)) matrix = Util.transform(matrix, args);
    else if (operator === OPS.constructPath && Array.isArray(args)) {
      const mark = toMark(args[2], matrix);
      if (mark !== undefined) marks.push(mark);
    }
  }
  return marks;
}

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.length === 6 && value.every((item) => typeof item === "number");
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
