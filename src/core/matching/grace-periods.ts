import { bySentence, type WeighedMention } from "./mention.ts";
import { numberOf } from "./quantities.ts";
import type { Sentence } from "./segment-posting.ts";

const GRACE =
  /\b(?:within|in|by|dentro de|en|durante|plazo de|termino de|primeros)(?: (?:the|an?|los|un|first|primeros|plazo de|termino de|term of))*\s+(?<count>\d{1,2}|\p{L}+)(?:\s*\(\d+\))?\s*(?<unit>months?|years?|days?|mes(?:es)?|anos?|dias)\b(?=[^.;]{0,60}(?:hire|employ|start|appoint|obtain|earn|contrat|obten|emple|nombra|date|para|inicio))|(?:obtain|earn|achiev|get|obten|sacar|lograr)\w*[^.;]{0,60}\b(?:within|in|en|dentro de)(?: (?:the first|un plazo de|los primeros))? (?<count2>\d{1,3}|\p{L}+)(?:\s*\(\d+\))?\s*(?<unit2>months?|years?|days?|mes(?:es)?|anos?|dias)\b/u;

/** The grace may be said in the sentence after the credential's own. */
const REACH = 120;

/** Credentials that may be earned after hire get the months that the posting allows, from their own line. */
export function withGrace(mentions: readonly WeighedMention[], folded: string): WeighedMention[] {
  const sentences = [...bySentence(mentions).keys()].sort((a, b) => a.from - b.from);
  const graceOf = new Map(
    sentences.map((sentence, at) => [sentence, graceNear(sentence, sentences.slice(at + 1, at + 6), folded)]),
  );
  return mentions.map((mention) => {
    if (mention.kind !== "credential") return mention;
    const months = graceOf.get(mention.sentence);
    return months === undefined ? mention : { ...mention, withinMonths: months };
  });
}

function graceNear(sentence: Sentence, following: readonly Sentence[], folded: string): number | undefined {
  const next = following.find(({ line }) => line > sentence.line)?.from;
  const end = Math.min(next ?? folded.length, sentence.to + REACH);
  const groups = GRACE.exec(folded.slice(sentence.from, end))?.groups ?? {};
  const count = numberOf(groups["count"] ?? groups["count2"] ?? "");
  return count === undefined ? undefined : monthsOf(count, groups["unit"] ?? groups["unit2"] ?? "");
}

function monthsOf(count: number, unit: string): number {
  if (/^(?:year|ano)/.test(unit)) return count * 12;
  return /^(?:day|dia)/.test(unit) ? Math.round(count / 30) : count;
}
