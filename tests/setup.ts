import fc from "fast-check";
import { afterEach, beforeEach, expect, vi } from "vitest";

// The same examples in each run, so that a failure is the change's and not chance's; `SEED=$RANDOM` draws others.
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 20_261_126) });

// Unexpected console output fails the test that caused it.
beforeEach(() => {
  vi.spyOn(console, "error");
  vi.spyOn(console, "warn");
});

afterEach(() => {
  const noise = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls];
  vi.restoreAllMocks();
  expect(noise).toEqual([]);
});
