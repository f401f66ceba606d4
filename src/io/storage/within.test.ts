import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { NO_ANSWER, within } from "./within.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it("work that ends in time is what it came to, and nothing waits on", async () => {
  expect(await within(Promise.resolve("done"), 1000)).toBe("done");
  await expect(within(Promise.reject(new Error("broken")), 1000)).rejects.toThrow("broken");
  expect(vi.getTimerCount()).toBe(0);
});

it("work that never ends is given up after its time, and not before", async () => {
  const outcome = vi.fn<(error: unknown) => void>();
  const waiting = within(new Promise<never>(() => undefined), 1000).catch(outcome);
  await vi.advanceTimersByTimeAsync(999);
  expect(outcome).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await waiting;
  expect(outcome).toHaveBeenCalledWith(expect.objectContaining({ name: NO_ANSWER, message: "no answer" }));
});
