import { bySentence, type WeighedMention } from "./mention.ts";
import type { Place } from "./place.ts";
import type { RequirementKind } from "./posting.ts";

/** How two neighbours in a sentence are joined. */
type Join = "or" | "list" | "apart";

/** Kinds whose slash means "either": code sets with one are used together. */
const EITHER_BY_SLASH: ReadonlySet<RequirementKind> = new Set(["credential", "system", "education"]);
/** Kinds that a description of work lists as examples; other "or" there is no alternative. */
const EXAMPLES_IN_DUTIES: ReadonlySet<RequirementKind> = new Set(["system", "credential"]);
const OR = /\b(?:or|and\/or|o|u|y\/o|either)\b|(?<=\s)ó(?=\s)/;
const AND = /\b(?:and|plus|with|as well as|together with|along with|y|e|ademas de|junto con|mas)\b|&|\+/;
const ONE_OF =
  /\b(?:one of|any of|at least one|one or more|either|any one|such as|like|e\.g|for example|for instance|including but|una? de (?:las|los|estas|estos)|cualquiera de|al menos una|alguna de|como(?: por ejemplo)?|por ejemplo|tales como|p\. ?ej|ej\.|similar)\b/;
const ONLY_LIST =
  /^[\s,;:/()"'[\]-]*(?:\(?(?:aapc|ahima|acdis|nha|hfma|certification|certifications|credential|certified|certificacion|active|current|activa|vigente|degree|the|an?|la|el|una?)\)?[\s,;:/()"'-]*){0,4}$/;
const FARTHEST = 60;

interface JoinRow {
  readonly join: Join | "slash";
  /** Over the words behind the second. */
  readonly tail?: RegExp;
  /** Over the folded words between two neighbours. */
  readonly pattern: RegExp;
  /** Whether it holds between kinds too: "a CPC or two years". */
  readonly across: boolean;
  readonly why: string;
}

/** First row wins; what no row names lies apart. */
const JOIN_ROWS: readonly JoinRow[] = [
  {
    join: "or",
    across: false,
    pattern: /^[^.;]{0,40}[(,;-]\s*$/,
    tail: /^\s*(?:is |are |will be |may be |tambien |also )*(?:also )?(?:accepted|considered|acceptable|ok\b|okay|fine|se acepta|aceptad)/,
    why: "«CIC also accepted».",
  },
  {
    join: "or",
    across: false,
    pattern: /^[^.;]{0,140}, (?:or|o|u) (?:an? |un |una |el )?$/,
    why: "«A bachelor's in nursing, health science or the like, or an associate's».",
  },
  {
    join: "apart",
    across: true,
    pattern: new RegExp(`[.!?]\\s|^.{${FARTHEST},}$`),
    why: "Too far, or another sentence.",
  },
  { join: "or", across: true, pattern: /\b(?:and\/or|y\/o)\b/, why: "Either will do." },
  { join: "apart", across: true, pattern: AND, why: "Both are asked." },
  { join: "or", across: false, pattern: OR, why: "Alternatives of one kind." },
  {
    join: "apart",
    across: true,
    pattern: /\bor (?:equivalent|similar|higher|above)\b|\bo (?:equivalente|similar)\b/,
    why: "The «or» belongs to the first alone.",
  },
  { join: "or", across: true, pattern: OR, why: "Alternatives of two kinds." },
  { join: "slash", across: false, pattern: /^\s*\/\s*$/, why: "A slash reads by the kind." },
  { join: "list", across: false, pattern: ONLY_LIST, why: "Commas of a list." },
];

/** Alternatives within a sentence, and across a line that only says "or", share a group; returns the same mentions. */
export function groupAlternatives(mentions: readonly WeighedMention[], folded: string): WeighedMention[] {
  const groups: (readonly WeighedMention[])[] = [
    ...[...bySentence(mentions).values()].flatMap((inSentence) =>
      groupsIn(inReadingOrder(inSentence), folded),
    ),
    ...groupsAcrossLines(mentions, folded),
  ];
  const names = new Map<WeighedMention, string>();
  groups.forEach((members, at) => {
    const known = members.map((member) => names.get(member)).find((name) => name !== undefined);
    for (const member of members) names.set(member, known ?? `g${at + 1}`);
  });
  return mentions.map((mention) => {
    const group = names.get(mention);
    return group === undefined ? mention : { ...mention, group };
  });
}

function inReadingOrder(mentions: readonly WeighedMention[]): WeighedMention[] {
  return [...mentions].sort((a, b) => a.from - b.from || a.to - b.to);
}

function groupsIn(inSentence: readonly WeighedMention[], folded: string): WeighedMention[][] {
  const able = inSentence.filter(({ kind }) => kind !== "competency" && kind !== "language");
  const runs: { members: WeighedMention[]; joins: Join[] }[] = [];
  for (const mention of able) {
    const run = runs.at(-1);
    const last = run?.members.at(-1);
    const join = last === undefined ? "apart" : joinOf(last, mention, folded);
    if (run === undefined || join === "apart" || endsList(run.joins, join))
      runs.push({ members: [mention], joins: [] });
    else {
      run.members.push(mention);
      run.joins.push(join);
    }
  }
  return runs
    .filter(({ members, joins }) => members.length > 1 && areAlternatives(members, joins, inSentence, folded))
    .map(({ members }) => members);
}

/** After "A or B" a further comma opens another ask, unless it goes on as the same list. */
function endsList(joins: readonly Join[], join: Join): boolean {
  return joins.at(-1) === "or" && join === "list";
}

function joinOf(left: WeighedMention, right: WeighedMention, folded: string): Join {
  if (left.level !== right.level) return "apart";
  if (left.shared !== undefined && left.shared.key === right.shared?.key) {
    return left.shared.areAlternatives ? "or" : "apart";
  }
  if (right.from < left.to) return "apart";
  const gap = folded.slice(left.to, right.from);
  const behind = folded.slice(right.to, right.to + 30);
  const isSameKind = left.kind === right.kind;
  const row = JOIN_ROWS.find(
    ({ pattern, across, tail }) =>
      (across || isSameKind) && pattern.test(gap) && (tail?.test(behind) ?? true),
  );
  if (row?.join === "slash") return EITHER_BY_SLASH.has(left.kind) ? "or" : "apart";
  return row?.join ?? "apart";
}

function areAlternatives(
  members: readonly WeighedMention[],
  joins: readonly Join[],
  inSentence: readonly WeighedMention[],
  folded: string,
): boolean {
  const first = members[0];
  if (first === undefined) return false;
  if (first.level === "duty" && !members.every(({ kind }) => EXAMPLES_IN_DUTIES.has(kind))) return false;
  if (joins.includes("or")) return true;
  const lead = leadOf(first, inSentence, folded);
  const tail = folded.slice(members.at(-1)?.to ?? 0, (members.at(-1)?.to ?? 0) + 30);
  return (
    ONE_OF.test(lead) ||
    /^[\s,]*(?:etc|\.\.\.|…|or (?:other|similar|another|equivalent)|u otr|o (?:similar|otr|cualquier|equivalente))/.test(
      tail,
    )
  );
}

function leadOf(first: WeighedMention, inSentence: readonly WeighedMention[], folded: string): string {
  const before = inSentence.findLast(({ to, kind }) => to <= first.from && kind !== "competency");
  return folded.slice(Math.max(before?.to ?? 0, first.sentence.labelFrom, first.from - FARTHEST), first.from);
}

/** "… one year of experience" / OR / "four years of education": the nearest ask of the same kind, else the nearest. */
function groupsAcrossLines(mentions: readonly WeighedMention[], folded: string): WeighedMention[][] {
  const asked = mentions.filter(
    ({ kind }) => kind === "experience" || kind === "education" || kind === "credential",
  );
  return standaloneOrs(mentions, folded).flatMap((or) => {
    const below = asked.filter(({ from }) => from >= or.to).sort((a, b) => a.from - b.from)[0];
    const above = asked.filter(({ to }) => to <= or.from).sort((a, b) => b.from - a.from);
    const line = above[0]?.sentence.line;
    const alike = above.findLast(({ kind, sentence }) => kind === below?.kind && sentence.line === line);
    const nearest = alike ?? above[0];
    return nearest === undefined || below === undefined ? [] : [[nearest, below]];
  });
}

function standaloneOrs(mentions: readonly WeighedMention[], folded: string): Place[] {
  const sentences = [...new Set(mentions.map(({ sentence }) => sentence))];
  return sentences.flatMap((sentence, at) => {
    const next = sentences[at + 1];
    const gap = next === undefined ? "" : folded.slice(sentence.to, next.from);
    return /^\W*(?:(?:or|o|o en su lugar|or instead)\W|(?:option|opcion|alternativa) (?:ii|iii|2|3|b|c)\b)/.test(
      gap,
    ) && next !== undefined
      ? [{ from: sentence.to, to: next.from }]
      : [];
  });
}
