import { assertNever } from "#core/assert-never.ts";
import type { Connection } from "#io/storage/connection.ts";
import { clearContent } from "#io/storage/database.ts";
import { readVaultTable, writeVaultTable } from "./vault-table.ts";

/** What is written plainly, and what a vault holds: two databases, so that no plain word stays in the file of the other. */
export const PLAIN = "crosswalk";
export const SEALED = "crosswalk-vault";

export interface Databases {
  readonly connect: (name: string) => Connection;
  /** Runs work while no other tab does such work. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Where the person's work is. */
export type Home =
  | { readonly kind: "plain"; readonly connection: Connection }
  | { readonly kind: "sealed"; readonly connection: Connection; readonly header: unknown }
  | { readonly kind: "newer"; readonly connection: Connection }
  /** The browser keeps nothing. */
  | { readonly kind: "none" };

/**
 * Finds where the work is, and ends a move that a kill cut short. The plain database holds it, unless it is marked
 * or absent and the vault has a header: that is written last on the way in, and the mark goes last on the way out.
 */
export async function findHome(databases: Databases): Promise<Home> {
  const plain = databases.connect(PLAIN);
  const found = await plain.find();
  switch (found) {
    case "failed":
      return { kind: "none" };
    case "newer":
      return { kind: "newer", connection: plain };
    case "absent":
      return (await findVault(databases)) ?? makePlain(plain);
    case "opens":
      return settled(plain, databases);
    default:
      return assertNever(found);
  }
}

async function settled(plain: Connection, databases: Databases): Promise<Home> {
  const marks = await readVaultTable(plain);
  if (!marks.ok) return { kind: "none" };
  if (marks.value.has("left")) await forgetVault(plain, databases);
  if (!isBetween(marks.value)) return { kind: "plain", connection: plain };
  return databases.alone(() => endMove(plain, databases));
}

/** The tab that was at it is gone, or has finished by now. */
async function endMove(plain: Connection, databases: Databases): Promise<Home> {
  const vault = await findVault(databases, "alone");
  if (vault === undefined) {
    await databases.connect(SEALED).erase();
    const unmarked = await writeVaultTable(plain, { remove: ["moving", "arriving"] });
    return unmarked.ok ? { kind: "plain", connection: plain } : { kind: "none" };
  }
  const marks = await readVaultTable(plain);
  if (marks.ok && !isBetween(marks.value)) return { kind: "plain", connection: plain };
  await plain.erase(clearContent);
  return vault;
}

function isBetween(marks: ReadonlyMap<string, unknown>): boolean {
  return marks.has("moving") || marks.has("arriving");
}

/** The vault, where there is one that holds the work. */
async function findVault(
  databases: Databases,
  how: "alone" | "among tabs" = "among tabs",
): Promise<Home | undefined> {
  const connection = databases.connect(SEALED);
  const found = await connection.find();
  if (found === "newer") return { kind: "newer", connection };
  if (found !== "opens") return undefined;
  const table = await readVaultTable(connection);
  if (!table.ok || !table.value.has("header")) {
    await connection.close();
    return undefined;
  }
  const unmark = () => writeVaultTable(connection, { remove: ["moving"] });
  if (table.value.has("moving")) await (how === "alone" ? unmark() : databases.alone(unmark));
  return { kind: "sealed", connection, header: table.value.get("header") };
}

async function makePlain(plain: Connection): Promise<Home> {
  const made = await plain.probe();
  if (made === "failed") return { kind: "none" };
  return { kind: made === "newer" ? "newer" : "plain", connection: plain };
}

/** The vault that everything has come from: nothing in it is needed any more. */
async function forgetVault(plain: Connection, { connect }: Databases): Promise<void> {
  if (await connect(SEALED).erase()) await writeVaultTable(plain, { remove: ["left"] });
}
