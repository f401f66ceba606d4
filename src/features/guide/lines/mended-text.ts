import type { Fix } from "#core/review/rule.ts";

/** The text with its fix, or undefined where it no longer holds the words that the fix replaces. */
export function mendedText(
  text: string,
  { span: [from, to], text: better }: Fix,
  quote: string,
): string | undefined {
  if (text.slice(from, to) !== quote) return undefined;
  return text.slice(0, from) + better + text.slice(to);
}
