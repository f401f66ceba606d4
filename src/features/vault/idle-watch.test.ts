import { expect, it, vi } from "vitest";
import { createIdleWatch } from "./idle-watch.ts";

const MINUTE = 60_000;

function watched(minutes: number | undefined) {
  let time = 1_000_000;
  const onOver = vi.fn<() => void>();
  const watch = createIdleWatch({
    now: () => time,
    limit: () => (minutes === undefined ? undefined : minutes * MINUTE),
    onOver,
  });
  const pass = (passed: number) => {
    time += passed * MINUTE;
    watch.look();
  };
  return { watch, pass, onOver };
}

it("is over after the minutes that were chosen without a key or a click, and no sooner", () => {
  const { watch, pass, onOver } = watched(15);
  pass(14);
  watch.live();
  pass(14);
  expect(onOver).not.toHaveBeenCalled();
  pass(1);
  expect(onOver).toHaveBeenCalledOnce();
});

it("is over where the tab slept, though a key wakes it before anybody looked", () => {
  let time = 0;
  const onOver = vi.fn<() => void>();
  const { live } = createIdleWatch({ now: () => time, limit: () => 5 * MINUTE, onOver });
  time = 60 * MINUTE;
  live();
  expect(onOver).toHaveBeenCalledOnce();
});

it("isn't outwitted by a clock that is set back", () => {
  const { pass, onOver } = watched(5);
  pass(-600);
  expect(onOver).toHaveBeenCalledOnce();
});

it("never ends where the person wants to lock by hand", () => {
  const { pass, onOver } = watched(undefined);
  pass(100_000);
  expect(onOver).not.toHaveBeenCalled();
});
