import { useEffect, useState, useSyncExternalStore } from "react";
import type { Grammar } from "#core/grammar/grammar.ts";
import type { GrammarState } from "#io/workers/grammar-client.ts";
import { useServices } from "./services-context.ts";

/** Nobody is interrupted while writing: lines are read once the hands rest, milliseconds. */
const REST_MS = 1200;

export function useGrammarState(): GrammarState {
  const { grammar: client } = useServices();
  return useSyncExternalStore(client.subscribe, client.state);
}

/** The slips of English texts, as far as they are known; anew once the texts given were read in the worker. */
export function useGrammar(texts: readonly string[]): Grammar {
  const { grammar: client } = useServices();
  const isOff = useGrammarState() === "off";
  const [grammar, setGrammar] = useState<Grammar>(() => client.grammar);
  const asked = JSON.stringify(texts);
  useEffect(() => {
    if (isOff) return undefined;
    let isStopped = false;
    const read = async () => {
      const wanted: string[] = JSON.parse(asked);
      const isRead = await client.read(wanted);
      if (isRead && !isStopped) setGrammar(() => (text: string) => client.grammar(text));
    };
    const timer = setTimeout(() => void read(), REST_MS);
    return () => {
      isStopped = true;
      clearTimeout(timer);
    };
  }, [asked, client, isOff]);
  return grammar;
}
