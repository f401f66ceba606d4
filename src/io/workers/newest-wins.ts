/**
 * Runs one piece of work at a time and remembers only the newest that waits: an older one that has not begun
 * ends as `superseded`, and so does one that was overtaken while it ran.
 */
export function createNewestWins<T>(superseded: T): (work: () => Promise<T>) => Promise<T> {
  let newest = 0;
  let running: Promise<unknown> = Promise.resolve();
  return async (work) => {
    newest += 1;
    const own = newest;
    const before = running;
    const mine = (async () => {
      await before.catch(() => undefined);
      if (own !== newest) return superseded;
      const value = await work();
      return own === newest ? value : superseded;
    })();
    running = mine;
    return mine;
  };
}
