/** Closes a union: a new member fails to compile at every place that must learn it. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
