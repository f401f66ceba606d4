import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepOffline, recoverLostParts } from "./offline.ts";

/** A worker of the app, and what it was told. */
class Worker extends EventTarget {
  readonly told: unknown[] = [];
  postMessage = (message: unknown): void => void this.told.push(message);
}

class Registration extends EventTarget {
  waiting: Worker | null = null;
  installing: Worker | null = null;

  /** A newer app has come and is kept ready. */
  bring(worker: Worker): void {
    this.installing = worker;
    this.dispatchEvent(new Event("updatefound"));
    this.installing = null;
    this.waiting = worker;
    worker.dispatchEvent(new Event("statechange"));
  }
}

let registration: Registration;
let container: EventTarget & { controller: object | null; register: () => Promise<Registration> };
let page: EventTarget;
let reloads: number;
let kept: Map<string, string>;

beforeEach(() => {
  registration = new Registration();
  container = Object.assign(new EventTarget(), { controller: {}, register: async () => registration });
  page = new EventTarget();
  reloads = 0;
  kept = new Map();
  vi.stubGlobal("navigator", { serviceWorker: container });
  vi.stubGlobal("location", { reload: () => void (reloads += 1), origin: "https://example.com" });
  vi.stubGlobal("document", { baseURI: "https://example.com/" });
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a newer app", () => {
  it("waits until the person takes it; then the page is loaded again, once it is in place", async () => {
    const takes: (() => void)[] = [];
    await keepOffline((take) => takes.push(take));
    expect(takes).toEqual([]);
    const newer = new Worker();
    registration.bring(newer);
    const [take] = takes;
    expect(takes).toHaveLength(1);
    expect(newer.told).toEqual([]);
    expect(reloads).toBe(0);
    take?.();
    expect(newer.told).toEqual([{ type: "SKIP_WAITING" }]);
    expect(reloads).toBe(0);
    container.dispatchEvent(new Event("controllerchange"));
    expect(reloads).toBe(1);
  });

  it("that waits since an earlier visit is offered at once", async () => {
    registration.waiting = new Worker();
    const offered = vi.fn<(take: () => void) => void>();
    await keepOffline(offered);
    expect(offered).toHaveBeenCalledOnce();
  });

  it("isn't spoken of at the first visit, nor where the browser keeps no app", async () => {
    container.controller = null;
    const offered = vi.fn<(take: () => void) => void>();
    await keepOffline(offered);
    registration.bring(new Worker());
    container.register = () => Promise.reject(new Error("refused"));
    await keepOffline(offered);
    expect(offered).not.toHaveBeenCalled();
  });
});

describe("a part that an update has removed", () => {
  function lose(): boolean {
    const lost = new Event("vite:preloadError", { cancelable: true });
    page.dispatchEvent(lost);
    return lost.defaultPrevented;
  }

  it("has the page loaded again; where that doesn't help, the page says so instead of trying for ever", () => {
    recoverLostParts();
    expect(lose()).toBe(true);
    expect(reloads).toBe(1);
    expect(lose()).toBe(false);
    expect(reloads).toBe(1);
  });

  it("is recovered again at a later update in the same tab", () => {
    vi.useFakeTimers();
    recoverLostParts();
    lose();
    vi.advanceTimersByTime(60_000);
    expect(lose()).toBe(true);
    expect(reloads).toBe(2);
  });
});
