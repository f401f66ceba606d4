import { deleteDB, openDB } from "idb";

const NAME = "crosswalk-sweep";

/**
 * Makes the browser rewrite its own files: what was written over or deleted stays readable in Chromium's files until they are
 * compacted, and that happens when a database is deleted. Measured: one sweep before a database is deleted and two after it
 * leave nothing of it. Elsewhere each database is a file of its own, and goes with it.
 */
export async function sweepFiles(): Promise<void> {
  try {
    const database = await openDB(NAME, 1, { upgrade: (made) => void made.createObjectStore("rows") });
    await database.put("rows", "swept", "row");
    database.close();
    await deleteDB(NAME);
  } catch {
    // The move doesn't hang on it.
  }
}
