import type { EditHistory } from "#core/model/edit-history.ts";
import { Connection } from "#io/storage/connection.ts";
import { createIndexedDbStores } from "#io/storage/indexed-db-stores.ts";
import { CareerBuilder } from "#tests/builders/career.ts";

/**
 * Runs in a browser that is killed at any moment: tells what it found, then saves one edit after the other and tells of each.
 * `?eager` is the planted bug: it tells before it has saved.
 */
const isEager = location.search === "?eager";
const lines = Array.from(
  { length: 40 },
  (_, at) => `Balanced drawer ${at} and posted each payment the same day`,
);
const career = new CareerBuilder().job("Cashier", "Corner Shop", lines, "2020-01").build();
const { careers } = createIndexedDbStores(new Connection("kills"));

function historyOf(edit: number): EditHistory {
  return { undo: [{ patches: [{ op: "replace", path: ["name"], value: edit }], inverse: [] }], redo: [] };
}

async function tell(told: object): Promise<void> {
  await fetch("/told", { method: "POST", body: JSON.stringify(told) });
}

const found = await careers.open(career.id);
const isFirst = !found.ok && found.error.kind === "not-found";
const edit = found.ok ? Number(found.value.record.name) : 0;
const isWhole = found.ok && found.value.history.undo[0]?.patches[0]?.value === edit;
await tell({ kind: "found", edit, isWhole: isFirst || isWhole });
if (isFirst) await careers.save({ ...career, name: "0" }, historyOf(0));
for (let next = edit + 1; ; next += 1) {
  if (isEager) await tell({ kind: "kept", edit: next });
  const saved = await careers.change(career.id, ({ record }) => ({
    record: { ...record, name: `${next}` },
    history: historyOf(next),
  }));
  if (!saved.ok) throw new Error(saved.error.kind);
  if (!isEager) await tell({ kind: "kept", edit: next });
}
