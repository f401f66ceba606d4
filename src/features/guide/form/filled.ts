/** The entries that are not blank: a blank field is no fact. */
export function filled<K extends string>(fields: Readonly<Record<K, string>>): { [P in K]?: string } {
  const entries = Object.entries<string>(fields).filter(([, text]) => text.trim() !== "");
  return Object.fromEntries(entries) as { [P in K]?: string };
}
