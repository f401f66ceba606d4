import { type IDBPDatabase, openDB } from "idb";

/** What each released layout of the tables added; written down here apart from the app, which must go on opening all of them. */
const ADDED: ReadonlyArray<{ readonly version: number; readonly add: (made: IDBPDatabase) => void }> = [
  {
    version: 10,
    add: (made) => {
      made.createObjectStore("careers", { keyPath: "id" });
      made.createObjectStore("histories", { keyPath: "id" });
      made.createObjectStore("applications", { keyPath: "id" }).createIndex("careerId", "careerId");
    },
  },
  {
    version: 11,
    add: (made) => {
      made.createObjectStore("snapshots", { keyPath: "id" }).createIndex("careerId", "careerId");
    },
  },
  {
    version: 12,
    add: (made) => {
      made.createObjectStore("vault", { keyPath: "id" });
      made.createObjectStore("folders", { keyPath: "id" });
    },
  },
];

export const RELEASED_LAYOUTS = ADDED.map(({ version }) => version);

/** A database as that release left it, with these rows in each table of that name that it has. */
export async function madeByRelease(
  name: string,
  release: number,
  rows: Readonly<Record<string, readonly object[]>>,
): Promise<void> {
  const database = await openDB(name, release, {
    upgrade: (made) => {
      for (const { version, add } of ADDED) if (version <= release) add(made);
    },
  });
  for (const [table, own] of Object.entries(rows)) {
    if (!database.objectStoreNames.contains(table)) continue;
    for (const row of own) await database.put(table, row);
  }
  database.close();
}
