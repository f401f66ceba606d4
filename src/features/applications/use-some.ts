import { startTransition, useEffect, useState } from "react";

interface Some<T> {
  readonly shown: readonly T[];
  /** How many the next press brings; none: all are shown. */
  readonly more: number;
  readonly showMore: () => void;
}

/** A first few are there at once, the rest of `atOnce` when the page has shown them. */
const AT_FIRST = 8;

/** The first of many, and more of them when asked for: a page of a thousand stays quick. */
export function useSome<T>(all: readonly T[], atOnce: number): Some<T> {
  const [count, setCount] = useState(atOnce);
  const [hasShownFirst, setHasShownFirst] = useState(false);
  useEffect(() => startTransition(() => setHasShownFirst(true)), []);
  return {
    shown: all.slice(0, hasShownFirst ? count : AT_FIRST),
    more: Math.max(0, Math.min(atOnce, all.length - count)),
    showMore: () => setCount(count + atOnce),
  };
}
