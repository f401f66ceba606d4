import { expect, it } from "vitest";
import { createKeptChoices } from "#io/browser/kept-choices.ts";
import { createGrammarClient } from "./grammar-client.ts";
import type { GrammarQuestion } from "./grammar-worker.ts";
import type { Call, WorkerLike } from "./worker-calls.ts";

const SLIP = { from: 14, to: 18, better: ["than"] };

function setUp({ isBroken = false, kept = new Map<string, string>() } = {}) {
  const asked: GrammarQuestion[] = [];
  const start = (): WorkerLike => {
    let answer: (event: { data: unknown }) => void = () => undefined;
    return {
      postMessage: (message) => {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the client posts calls only
        const { id, question } = message as Call<GrammarQuestion>;
        asked.push(question);
        const value = question.map((text) => (text.includes("then") ? [SLIP] : []));
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
  const choices = createKeptChoices(() => ({
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
  }));
  return { asked, kept, client: createGrammarClient(start, choices) };
}

it("asks nothing before it is wanted", async () => {
  const { asked, client } = setUp();
  expect(await client.read(["Answered more then 80 calls"])).toBe(false);
  expect(asked).toEqual([]);
  expect(client.grammar("Answered more then 80 calls")).toEqual([]);
});

it("reads each text once when it is on, and is on at the next visit", async () => {
  const { asked, kept, client } = setUp();
  await client.turnOn();
  expect(client.state()).toBe("on");
  await client.read(["Answered more then 80 calls"]);
  await client.read(["Answered more then 80 calls"]);
  expect(client.grammar("Answered more then 80 calls")).toEqual([SLIP]);
  expect(asked).toHaveLength(2);
  expect(setUp({ kept }).client.state()).toBe("on");
});

it("says that it could not be had, and can be asked again", async () => {
  const { client } = setUp({ isBroken: true });
  await client.turnOn();
  expect(client.state()).toBe("failed");
  expect(await client.read(["Answered more then 80 calls"])).toBe(false);
});

it("is silent once it is turned off", async () => {
  const { client, kept } = setUp();
  await client.turnOn();
  await client.read(["Answered more then 80 calls"]);
  client.turnOff();
  expect(client.grammar("Answered more then 80 calls")).toEqual([]);
  expect(setUp({ kept }).client.state()).toBe("off");
});
