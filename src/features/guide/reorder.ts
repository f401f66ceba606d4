interface Identified {
  readonly id: string;
}

/** Moves the item with this id by so many places, in place; at an end it stays. */
export function moveBy(list: Identified[], id: string, places: number): void {
  const from = list.findIndex((item) => item.id === id);
  const to = from + places;
  if (from < 0 || to < 0 || to >= list.length) return;
  list.splice(to, 0, ...list.splice(from, 1));
}

/** Takes the item with this id out, in place. */
export function removeById(list: Identified[], id: string): void {
  const at = list.findIndex((item) => item.id === id);
  if (at >= 0) list.splice(at, 1);
}
