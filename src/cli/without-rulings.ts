import type { Requirement } from "#core/matching/posting.ts";

/** As the public interface has it: what a posting turns away serves the match alone, and is no requirement. */
export function withoutRulings<T extends { readonly requirements: readonly Requirement[] }>(read: T): T {
  const requirements = read.requirements.map((asked) => {
    const { ruledOut, ...rest } = asked;
    return ruledOut === undefined ? asked : rest;
  });
  return { ...read, requirements };
}
