export interface Measured {
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly runs: number;
}

/** Times work after warming it up; p50 and p95 over `runs`, milliseconds. */
export async function measure(
  work: () => unknown,
  runs: number,
  warmUp = Math.ceil(runs / 5),
): Promise<Measured> {
  for (let run = 0; run < warmUp; run += 1) await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return summarize(times);
}

export function summarize(times: readonly number[]): Measured {
  const sorted = times.toSorted((a, b) => a - b);
  return { p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), runs: sorted.length };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
