import { expect, test } from "vitest";
import { createDrawQueue } from "./draw-queue.ts";

test("draws one at a time, the urgent one first, and goes on after a failure", async () => {
  const queue = createDrawQueue();
  const drawn: string[] = [];
  let atOnce = 0;
  const draw = (name: string) => async () => {
    atOnce += 1;
    expect(atOnce).toBe(1);
    await Promise.resolve();
    drawn.push(name);
    atOnce -= 1;
    if (name === "broken") throw new Error("no canvas");
  };
  const broken = queue.add(draw("broken"), false);
  const all = [queue.add(draw("one"), false), queue.add(draw("edited"), true), queue.add(draw("two"), false)];
  await expect(broken).rejects.toThrow("no canvas");
  await Promise.all(all);
  expect(drawn).toEqual(["edited", "broken", "one", "two"]);
});

test("drops what waits when it closes", async () => {
  const queue = createDrawQueue();
  const drawn: string[] = [];
  const first = queue.add(async () => {
    drawn.push("first");
    queue.close();
  }, true);
  const second = queue.add(async () => void drawn.push("second"), false);
  await Promise.all([first, second]);
  expect(drawn).toEqual(["first"]);
});
