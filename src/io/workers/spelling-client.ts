import type { Language } from "#core/model/language.ts";
import type { Spelling } from "#core/spelling/find-misspelled.ts";
import { startWorker } from "#io/browser/trusted-worker.ts";
import type { SpellingAnswer, SpellingQuestion } from "./spelling-worker.ts";
import workerUrl from "./spelling-worker.ts?worker&url";
import { createWorkerCalls, type WorkerLike } from "./worker-calls.ts";

export interface SpellingClient {
  /** What is known by now; a word that nobody asked for is right. */
  readonly spelling: Spelling;
  /** Asks for the words that are not known yet; false where the dictionary can't be had. */
  readonly judge: (words: Readonly<Record<Language, readonly string[]>>) => Promise<boolean>;
}

/** Spelling from a worker of its own, started with the first word; each word is asked for once. */
export function createSpellingClient(start: () => WorkerLike, dictionaries: string): SpellingClient {
  const calls = createWorkerCalls<SpellingQuestion, SpellingAnswer>(start);
  const judged = { en: new Map<string, readonly string[]>(), es: new Map<string, readonly string[]>() };

  async function ask(language: Language, words: readonly string[]): Promise<void> {
    const unknown = words.filter((word) => !judged[language].has(word));
    if (unknown.length === 0) return;
    const wrong = new Map(await calls.ask({ dictionaries, language, words: unknown }));
    for (const word of unknown) judged[language].set(word, wrong.get(word) ?? []);
  }

  return {
    spelling: (word, language) => {
      const better = judged[language].get(word);
      return better === undefined || better.length === 0 ? undefined : better;
    },
    judge: async ({ en, es }) => {
      try {
        await ask("en", en);
        await ask("es", es);
        return true;
      } catch {
        // Offline before the first use: nothing is said about spelling.
        return false;
      }
    },
  };
}

export function startSpellingWorker(): Worker {
  return startWorker(workerUrl, "spelling");
}
