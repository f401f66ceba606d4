/** The entries that are not blank: a blank field is no fact. */
export function filled<K extends string>(fields: Readonly<Record<K, string>>): { [P in K]?: string } {
  const kept: { [P in K]?: string } = {};
  for (const key in fields) {
    if (fields[key].trim() !== "") kept[key] = fields[key];
  }
  return kept;
}
