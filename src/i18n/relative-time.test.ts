import { expect, test } from "vitest";
import { relativeTime } from "./relative-time.ts";

const NOW = "2026-11-24T12:00:00.000Z";

test.each([
  ["2026-11-24T11:59:40.000Z", "now", "ahora"],
  ["2026-11-24T11:57:00.000Z", "3 minutes ago", "hace 3 minutos"],
  ["2026-11-23T11:00:00.000Z", "yesterday", "ayer"],
  ["2026-09-01T12:00:00.000Z", "2 months ago", "hace 2 meses"],
  ["2026-11-24T12:00:05.000Z", "now", "ahora"],
])("%s reads as people say it", (instant, en, es) => {
  expect(relativeTime(instant, NOW, "en")).toBe(en);
  expect(relativeTime(instant, NOW, "es")).toBe(es);
});
