import { expect, it } from "vitest";
import { createSpellingClient } from "./spelling-client.ts";
import type { SpellingQuestion } from "./spelling-worker.ts";
import type { Call, WorkerLike } from "./worker-calls.ts";

function setUp(isBroken = false) {
  const asked: SpellingQuestion[] = [];
  const start = (): WorkerLike => {
    let answer: (event: { data: unknown }) => void = () => undefined;
    return {
      postMessage: (message) => {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the client posts calls only
        const { id, question } = message as Call<SpellingQuestion>;
        asked.push(question);
        const value = question.words
          .filter((word) => word === "recieved")
          .map((word) => [word, ["received"]]);
        queueMicrotask(() =>
          answer({ data: isBroken ? { id, ok: false, message: "offline" } : { id, ok: true, value } }),
        );
      },
      addEventListener: (type: string, listener: (event: never) => void) => {
        if (type === "message") answer = listener as typeof answer;
      },
      terminate: () => undefined,
    };
  };
  return { asked, client: createSpellingClient(start, "/dictionaries/") };
}

it("knows a word once it was judged, and asks for none twice", async () => {
  const { asked, client } = setUp();
  expect(client.spelling("recieved", "en")).toBeUndefined();
  expect(await client.judge({ en: ["recieved", "charts"], es: [] })).toBe(true);
  expect(client.spelling("recieved", "en")).toEqual(["received"]);
  expect(client.spelling("charts", "en")).toBeUndefined();
  await client.judge({ en: ["charts", "recieved"], es: [] });
  expect(asked.map(({ words }) => words)).toEqual([["recieved", "charts"]]);
});

it("says nothing where the dictionary can't be had", async () => {
  const { client } = setUp(true);
  expect(await client.judge({ en: ["recieved"], es: [] })).toBe(false);
  expect(client.spelling("recieved", "en")).toBeUndefined();
});
