import type { WeighedMention } from "./mention.ts";
import type { Requirement, RequirementLevel } from "./posting.ts";

const STRENGTH: Readonly<Record<RequirementLevel, number>> = { required: 2, preferred: 1, duty: 0 };

/** One entry for each kind and id: its strongest mention, the first of those, gives level, words, years and group. */
export function mergeMentions(mentions: readonly WeighedMention[], text: string): Requirement[] {
  const strongest = new Map<string, WeighedMention>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const known = strongest.get(key);
    if (known === undefined || isStronger(mention, known)) strongest.set(key, withYears(mention, known));
    else strongest.set(key, withYears(known, mention));
  }
  const kept = [...strongest.values()].sort((a, b) => a.from - b.from || a.to - b.to);
  return named(kept).map((mention) => requirementOf(mention, text));
}

function keyOf({ kind, id }: WeighedMention): string {
  return `${kind === "specialty" ? "setting" : kind} ${id}`;
}

function isStronger(one: WeighedMention, other: WeighedMention): boolean {
  const gain = STRENGTH[one.level] - STRENGTH[other.level];
  return gain > 0 || (gain === 0 && one.from < other.from);
}

function withYears(mention: WeighedMention, other: WeighedMention | undefined): WeighedMention {
  if (mention.years !== undefined || other?.years === undefined || other.level !== mention.level)
    return mention;
  return { ...mention, years: other.years };
}

/** Groups that kept two members or more, numbered in reading order. */
function named(mentions: readonly WeighedMention[]): WeighedMention[] {
  const sizes = new Map<string, number>();
  for (const { group } of mentions) if (group !== undefined) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const names = new Map<string, string>();
  return mentions.map((mention) => {
    const { group, ...rest } = mention;
    if (group === undefined || (sizes.get(group) ?? 0) < 2) return rest;
    const name = names.get(group) ?? `g${names.size + 1}`;
    names.set(group, name);
    return { ...rest, group: name };
  });
}

function requirementOf(mention: WeighedMention, text: string): Requirement {
  const { kind, id, level, from, to, group, years, withinMonths } = mention;
  return {
    kind,
    id,
    level,
    ...(group !== undefined && { group }),
    ...(years !== undefined && { years }),
    ...(withinMonths !== undefined && { withinMonths }),
    text: text.slice(from, to),
    span: [from, to],
  };
}
