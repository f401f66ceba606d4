export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface Drawing {
  readonly OPS: Readonly<Record<"save" | "restore" | "transform" | "constructPath", number>>;
  readonly Util: { readonly transform: (first: readonly number[], second: readonly number[]) => number[] };
}

/** One step of what draws a page, and where its units lie on the page after it. */
export interface PlacedOperator {
  readonly operator: number;
  readonly args: unknown;
  readonly matrix: readonly number[];
}

/** What draws a page, step by step, with the place of each. */
export function placedOperators(
  { OPS, Util }: Drawing,
  { fnArray, argsArray }: OperatorList,
  viewport: readonly number[],
): PlacedOperator[] {
  const saved: (readonly number[])[] = [];
  let matrix = viewport;
  return fnArray.map((operator, index) => {
    const args: unknown = argsArray[index];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? viewport;
    else if (operator === OPS.transform && isNumbers(args)) matrix = Util.transform(matrix, args);
    return { operator, args, matrix };
  });
}

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.length === 6 && value.every((item) => typeof item === "number");
}
