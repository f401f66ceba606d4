import { expect, it, vi } from "vitest";
import { createIdleWatch } from "./idle-watch.ts";

const MINUTE = 60_000;

type CreateWatch = typeof createIdleWatch;

function watched(minutes: number | undefined, create: CreateWatch) {
  let time = 1_000_000;
  const onOver = vi.fn<() => void>();
  const watch = create({
    now: () => time,
    limit: () => (minutes === undefined ? undefined : minutes * MINUTE),
    onOver,
  });
  const sleep = (passed: number) => void (time += passed * MINUTE);
  const pass = (passed: number) => {
    sleep(passed);
    watch.look();
  };
  return { watch, sleep, pass, onOver };
}

function endsInTime(create: CreateWatch): void {
  const { watch, pass, onOver } = watched(15, create);
  pass(14);
  watch.live();
  pass(14);
  expect(onOver).not.toHaveBeenCalled();
  pass(1);
  expect(onOver).toHaveBeenCalledOnce();
}

function endsAfterSleep(create: CreateWatch): void {
  const { watch, sleep, onOver } = watched(5, create);
  sleep(60);
  watch.live();
  expect(onOver).toHaveBeenCalledOnce();
}

function bearsClockSetBack(create: CreateWatch): void {
  const { pass, onOver } = watched(5, create);
  pass(-600);
  expect(onOver).toHaveBeenCalledOnce();
}

function heedsNever(create: CreateWatch): void {
  const { pass, onOver } = watched(undefined, create);
  pass(100_000);
  expect(onOver).not.toHaveBeenCalled();
}

const PROMISES = {
  "is over after the minutes that were chosen without a key or a click, and no sooner": endsInTime,
  "is over where the tab slept, though a key wakes it before anybody looked": endsAfterSleep,
  "isn't outwitted by a clock that is set back": bearsClockSetBack,
  "never ends where the person wants to lock by hand": heedsNever,
};

it.each(Object.entries(PROMISES))("%s", (_, holds) => holds(createIdleWatch));

/** Planted: a watch with the given way to tell that it is over, whose keys are looked at only where `seesKeys`. */
function plantedWatch(isOver: (passed: number, most: number) => boolean, seesKeys: boolean): CreateWatch {
  return ({ now, limit, onOver }) => {
    let last = now();
    const look = () => {
      if (isOver(now() - last, limit() ?? 0)) onOver();
    };
    return {
      look,
      live: () => {
        if (seesKeys) look();
        last = now();
      },
    };
  };
}

const farEnough = (passed: number, most: number) => most > 0 && Math.abs(passed) >= most;

it.each<readonly [keyof typeof PROMISES, CreateWatch]>([
  [
    "is over after the minutes that were chosen without a key or a click, and no sooner",
    plantedWatch(() => false, true),
  ],
  [
    "is over where the tab slept, though a key wakes it before anybody looked",
    plantedWatch(farEnough, false),
  ],
  [
    "isn't outwitted by a clock that is set back",
    plantedWatch((passed, most) => most > 0 && passed >= most, true),
  ],
  ["never ends where the person wants to lock by hand", plantedWatch((passed, most) => passed >= most, true)],
])("a bug planted is seen: %s", (promise, create) => {
  expect(() => PROMISES[promise](create)).toThrow("expected");
});
