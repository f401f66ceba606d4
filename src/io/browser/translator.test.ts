import { expect, test, vi } from "vitest";
import { findTranslator } from "./translator.ts";

type Create = (options: { monitor: (target: EventTarget) => void }) => Promise<unknown>;

function browserWith(availability: string) {
  const translate = vi.fn<(text: string) => Promise<string>>(async (text) => `[${text}]`);
  const create = vi.fn<Create>(async ({ monitor }) => {
    const target = new EventTarget();
    monitor(target);
    target.dispatchEvent(Object.assign(new Event("downloadprogress"), { loaded: 0.4 }));
    return { translate };
  });
  return { Translator: { availability: async () => availability, create }, create, translate };
}

test("a browser without a translator offers none", () => {
  expect(findTranslator({})).toBeUndefined();
  expect(findTranslator({ Translator: {} })).toBeUndefined();
});

test.each([
  ["available", "ready"],
  ["downloadable", "download"],
  ["downloading", "download"],
  ["unavailable", "none"],
])("%s is %s", async (availability, readiness) => {
  expect(await findTranslator(browserWith(availability))?.readiness("en", "es")).toBe(readiness);
});

test("the languages are loaded once, and how far is told", async () => {
  const browser = browserWith("downloadable");
  const translator = findTranslator(browser);
  const parts: number[] = [];
  const first = await translator?.translate("one", "en", "es", (part) => parts.push(part));
  const second = await translator?.translate("two", "en", "es", (part) => parts.push(part));
  expect([first, second]).toEqual([
    { ok: true, value: "[one]" },
    { ok: true, value: "[two]" },
  ]);
  expect(parts).toEqual([0.4]);
  expect(browser.create).toHaveBeenCalledTimes(1);
});

test("a failed download is told, and tried anew the next time", async () => {
  const browser = browserWith("downloadable");
  browser.create.mockRejectedValueOnce(new DOMException("no network", "NetworkError"));
  const translator = findTranslator(browser);
  expect(await translator?.translate("one", "en", "es", () => undefined)).toEqual({
    ok: false,
    error: { kind: "not-loaded" },
  });
  expect((await translator?.translate("one", "en", "es", () => undefined))?.ok).toBe(true);
});
