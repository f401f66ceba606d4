import { expect, it } from "vitest";
import { createMemoryRows } from "#io/storage/memory-rows.ts";
import type { RowStore } from "#io/storage/row-store.ts";
import { createSwitchedRows } from "./switched-rows.ts";

function rowsOf(id: string): RowStore {
  return createMemoryRows([{ id, record: {} }]);
}

/** Whether a call is answered by now, and by whose rows. */
async function answerOf(rows: RowStore): Promise<() => string> {
  let answer = "waits";
  const ask = async () => {
    const listed = await rows.list("careers");
    answer = listed.ok ? (listed.value[0]?.id ?? "none") : "failed";
  };
  void ask();
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
  return () => answer;
}

it("calls wait for the first rows, whoever calls how often", async () => {
  const { rows, use } = createSwitchedRows();
  const [first, second] = [await answerOf(rows), await answerOf(rows)];
  expect([first(), second()]).toEqual(["waits", "waits"]);
  use(rowsOf("one"));
  await rows.readAll();
  expect([first(), second()]).toEqual(["one", "one"]);
});

it("other rows take their place, also twice and without a pause", async () => {
  const { rows, use } = createSwitchedRows();
  use(rowsOf("one"));
  use(rowsOf("two"));
  expect((await answerOf(rows))()).toBe("two");
});

it("what is called while all of it is moved waits, though it is held twice, and finds the new rows", async () => {
  const { rows, use, hold } = createSwitchedRows();
  use(rowsOf("one"));
  hold();
  const before = await answerOf(rows);
  hold();
  const after = await answerOf(rows);
  expect([before(), after()]).toEqual(["waits", "waits"]);
  use(rowsOf("two"));
  await rows.readAll();
  expect([before(), after()]).toEqual(["two", "two"]);
});
