import { useState } from "react";

interface Some<T> {
  readonly shown: readonly T[];
  /** How many the next press brings; none: all are shown. */
  readonly more: number;
  readonly showMore: () => void;
}

/** The first of many, and more of them when asked for: a page of a thousand stays quick. */
export function useSome<T>(all: readonly T[], atOnce: number): Some<T> {
  const [count, setCount] = useState(atOnce);
  return {
    shown: all.slice(0, count),
    more: Math.max(0, Math.min(atOnce, all.length - count)),
    showMore: () => setCount(count + atOnce),
  };
}
