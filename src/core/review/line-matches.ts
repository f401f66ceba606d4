import type { CareerLine } from "#core/model/career-lines.ts";
import type { Fix, Observation } from "./rule.ts";

/** Every place in a line where a pattern (with the g flag) stands. */
export function matchesIn(line: CareerLine, pattern: RegExp): RegExpExecArray[] {
  return [...line.text.matchAll(pattern)];
}

export function observe(line: CareerLine, quote: string, details?: Observation["details"]): Observation {
  return { path: line.path, quote, ...(details && { details }) };
}

/** Each match as an observation that a replacement mends. */
export function replaceMatches(line: CareerLine, pattern: RegExp, replacement: string): Observation[] {
  return matchesIn(line, pattern).map((match) => ({
    path: line.path,
    quote: match[0],
    details: { found: match[0], better: replacement },
    fix: replaceFix(line, [match.index, match.index + match[0].length], replacement),
  }));
}

export function replaceFix(line: CareerLine, span: readonly [number, number], text: string): Fix {
  return {
    kind: "replace",
    path: line.path,
    span,
    text,
    ...(line.language && { language: line.language }),
  };
}

/** Duties and free texts: what a person words themselves. */
export function isWording(line: CareerLine): boolean {
  return line.role === "duty" || line.role === "text";
}
