import type { RuleId } from "./rule-ids.ts";
import { RULES } from "./rules-table.ts";

/** What kind of ground a rule stands on, where no page can be named. */
export type GroundKind = "judgment" | "convention" | "postings" | "measured" | "law" | "cms" | "standard";

export interface RuleGround {
  readonly kinds: readonly GroundKind[];
  /** Addresses of the pages that say so. */
  readonly pages: readonly string[];
}

/** How the sources of the rules are worded, most telling first. */
const KIND_ROWS: readonly { readonly kind: GroundKind; readonly test: RegExp }[] = [
  { kind: "measured", test: /\bmeasured\b|public resume/ },
  { kind: "law", test: /45 CFR/ },
  { kind: "cms", test: /^CMS\b/ },
  { kind: "postings", test: /real postings/ },
  { kind: "standard", test: /^RFC|numbering plan|^Unicode|^typography|names as their owners/ },
  { kind: "convention", test: /resume convention|general advice|US usage|US practice|resume step/ },
  { kind: "judgment", test: /\bjudgment\b|an import could not place/ },
];

/** Where a rule comes from: pages of issuers and offices, or the kind of knowledge behind it. */
export function groundOf(rule: RuleId): RuleGround {
  const source = RULES.find(({ id }) => id === rule)?.source ?? "";
  return {
    kinds: KIND_ROWS.filter(({ test }) => test.test(source)).map(({ kind }) => kind),
    pages: source.match(/https?:\/\/[^\s;,]+/g) ?? [],
  };
}
