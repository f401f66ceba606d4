import type { Grammar, GrammarSlip } from "#core/grammar/grammar.ts";
import type { KeptChoices } from "#io/browser/kept-choices.ts";
import { startWorker } from "#io/browser/trusted-worker.ts";
import type { GrammarAnswer, GrammarQuestion } from "./grammar-worker.ts";
import workerUrl from "./grammar-worker.ts?worker&url";
import { createWorkerCalls, type WorkerLike } from "./worker-calls.ts";

/** `failed`: it is wanted, and its program can't be had now. */
export type GrammarState = "off" | "fetching" | "on" | "failed";

export interface GrammarClient {
  readonly state: () => GrammarState;
  /** Tells of each change of the state; answers with the way to stop telling. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Fetches the program and keeps the choice. */
  readonly turnOn: () => Promise<void>;
  /** Forgets the choice and ends the worker. */
  readonly turnOff: () => void;
  /** What is known by now. */
  readonly grammar: Grammar;
  /** Reads the texts that are not known yet; false where it is off or can't be had. */
  readonly read: (texts: readonly string[]) => Promise<boolean>;
}

/** English grammar from a worker of its own, for who asked for it; each text is read once. */
export function createGrammarClient(start: () => WorkerLike, choices: KeptChoices): GrammarClient {
  const calls = createWorkerCalls<GrammarQuestion, GrammarAnswer>(start);
  const known = new Map<string, readonly GrammarSlip[]>();
  const listeners = new Set<() => void>();
  let state: GrammarState = choices.read("grammar") === "on" ? "on" : "off";

  function turn(next: GrammarState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  async function ask(texts: readonly string[]): Promise<boolean> {
    try {
      const answer = await calls.ask(texts);
      texts.forEach((text, at) => known.set(text, answer[at] ?? []));
      return true;
    } catch {
      return false;
    }
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    turnOn: async () => {
      choices.keep("grammar", "on");
      turn("fetching");
      const isHere = await ask([""]);
      // Turned off while it was on its way.
      if (state === "fetching") turn(isHere ? "on" : "failed");
    },
    turnOff: () => {
      choices.keep("grammar", "off");
      calls.stop();
      turn("off");
    },
    grammar: (text) => (state === "off" ? [] : (known.get(text) ?? [])),
    read: async (texts) => {
      if (state === "off") return false;
      const unknown = texts.filter((text) => !known.has(text));
      return unknown.length === 0 || (await ask(unknown));
    },
  };
}

export function startGrammarWorker(): Worker {
  return startWorker(workerUrl, "grammar");
}
