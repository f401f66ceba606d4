import { describe, expect, it } from "vitest";
import { createWorkerCalls, type WorkerLike } from "./worker-calls.ts";

type Listener = (event: { data?: unknown; message?: string }) => void;

class FakeWorker implements WorkerLike {
  readonly asked: unknown[] = [];
  readonly #listeners = new Map<string, Listener>();
  isTerminated = false;

  postMessage(message: unknown): void {
    this.asked.push(message);
  }
  addEventListener(type: string, listener: Listener): void {
    this.#listeners.set(type, listener);
  }
  terminate(): void {
    this.isTerminated = true;
  }
  emit(type: string, event: { data?: unknown; message?: string }): void {
    this.#listeners.get(type)?.(event);
  }
}

function setUp() {
  const workers: FakeWorker[] = [];
  const calls = createWorkerCalls<string, string>(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  return { workers, calls };
}

describe("worker calls", () => {
  it("bring each answer to its question, whatever the order", async () => {
    const { workers, calls } = setUp();
    const [first, second] = [calls.ask("one"), calls.ask("two")];
    expect(workers[0]?.asked).toEqual([
      { id: 1, question: "one" },
      { id: 2, question: "two" },
    ]);
    workers[0]?.emit("message", { data: { id: 2, ok: true, value: "2" } });
    workers[0]?.emit("message", { data: { id: 1, ok: true, value: "1" } });
    expect(await Promise.all([first, second])).toEqual(["1", "2"]);
  });

  it("fail when the worker breaks, and a new worker serves the next question", async () => {
    const { workers, calls } = setUp();
    const lost = calls.ask("one");
    workers[0]?.emit("error", { message: "out of memory" });
    await expect(lost).rejects.toThrow("out of memory");
    expect(workers[0]?.isTerminated).toBe(true);
    const next = calls.ask("two");
    workers[1]?.emit("message", { data: { id: 2, ok: true, value: "2" } });
    expect(await next).toBe("2");
  });

  it("end when they are stopped, and a new worker serves the next question", async () => {
    const { workers, calls } = setUp();
    const stopped = calls.ask("one");
    calls.stop();
    await expect(stopped).rejects.toThrow("stopped");
    expect(workers[0]?.isTerminated).toBe(true);
    const next = calls.ask("two");
    workers[1]?.emit("message", { data: { id: 2, ok: true, value: "2" } });
    expect(await next).toBe("2");
  });
});
