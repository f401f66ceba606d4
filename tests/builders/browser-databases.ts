import { Connection } from "#io/storage/connection.ts";
import type { Databases } from "#io/vault/find-home.ts";

let browsers = 0;

/** The databases of one browser, for as many lives of the app as it has. */
export function newBrowser(): Databases {
  browsers += 1;
  const prefix = `browser-${browsers}`;
  let last: Promise<unknown> = Promise.resolve();
  return {
    connect: (name) => new Connection(`${prefix}-${name}`),
    alone: (work) => {
      const own = last.then(work, work);
      last = own;
      return own;
    },
  };
}
