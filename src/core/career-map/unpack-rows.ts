/** Values of one kind, as the build packs a table of them. */
export type Column =
  | string
  | { readonly lengths: readonly number[]; readonly items: Column }
  | { readonly lengths: readonly number[]; readonly places: readonly Column[] }
  | { readonly keys: Readonly<Record<string, Column>> }
  | { readonly plain: readonly unknown[] };

/** The rows of a table that was packed column by column. */
export function unpackRows(column: Column): unknown[] {
  if (typeof column === "string") return column.split("\n");
  if ("plain" in column) return [...column.plain];
  if ("places" in column) return rejoin(column.lengths, column.places.map(unpackRows));
  if ("lengths" in column) return regroup(column.lengths, unpackRows(column.items));
  const columns = Object.entries(column.keys).map(([key, values]) => [key, unpackRows(values)] as const);
  const count = columns[0]?.[1].length ?? 0;
  return Array.from({ length: count }, (_row, at) =>
    Object.fromEntries(columns.map(([key, values]) => [key, values[at]])),
  );
}

function regroup(lengths: readonly number[], items: readonly unknown[]): unknown[][] {
  let from = 0;
  return lengths.map((length) => {
    from += length;
    return items.slice(from - length, from);
  });
}

/** Lists from the columns of their first items, their second ones and so on. */
function rejoin(lengths: readonly number[], places: readonly unknown[][]): unknown[][] {
  const taken = places.map(() => 0);
  return lengths.map((length) =>
    places.slice(0, length).map((column, at) => {
      const from = taken[at] ?? 0;
      taken[at] = from + 1;
      return column[from];
    }),
  );
}
