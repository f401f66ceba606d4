import { lazy, Suspense } from "react";
import type { findGlossaryTerms } from "#core/career-map/find-glossary-terms.ts";
import { useLoaded } from "../use-loaded.ts";

const ExplainedTerm = lazy(async () => ({
  default: (await import("./explained-term.tsx")).ExplainedTerm,
}));

async function loadFinder(): Promise<typeof findGlossaryTerms> {
  return (await import("#core/career-map/find-glossary-terms.ts")).findGlossaryTerms;
}

/** Running text whose terms of the field are explained with one tap; plain until the glossary is here. */
export function ExplainedText({ text }: { readonly text: string }) {
  const find = useLoaded(loadFinder);
  const mentions = find?.(text) ?? [];
  return (
    <>
      {mentions.map(({ term, span: [from, to] }, index) => {
        const words = text.slice(from, to);
        return (
          <span key={term.id}>
            {text.slice(mentions[index - 1]?.span[1] ?? 0, from)}
            <Suspense fallback={words}>
              <ExplainedTerm term={term} words={words} />
            </Suspense>
          </span>
        );
      })}
      {text.slice(mentions.at(-1)?.span[1] ?? 0)}
    </>
  );
}
