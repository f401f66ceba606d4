import { openDB } from "idb";

/** A database as a later version of the app would leave it. */
export async function writtenByNewerApp(name: string): Promise<void> {
  const database = await openDB(name, 990, { upgrade: (made) => void made.createObjectStore("future") });
  database.close();
}
