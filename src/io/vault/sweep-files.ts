import { deleteDB, openDB } from "idb";

const NAME = "crosswalk-sweep";
const LENGTH = 4;

/**
 * Makes the browser rewrite its own files: what was deleted stays readable in Chromium's files until they are compacted, and
 * only the deletion of a database does that, as far as that database's neighbors reach. So small ones are made and deleted in
 * a chain, each while the next stands. Measured: a chain before a database is deleted and one after it leave nothing of it.
 * Elsewhere each database is a file of its own, and goes with it.
 */
export async function sweepFiles(): Promise<void> {
  try {
    let last = await makeSmall(0);
    for (let at = 1; at <= LENGTH; at += 1) {
      const next = await makeSmall(at);
      await deleteDB(last);
      last = next;
    }
    await deleteDB(last);
  } catch {
    // The move doesn't hang on it.
  }
}

async function makeSmall(at: number): Promise<string> {
  const name = `${NAME}-${at}`;
  const database = await openDB(name, 1, { upgrade: (made) => void made.createObjectStore("rows") });
  await database.put("rows", "swept", "row");
  database.close();
  return name;
}
