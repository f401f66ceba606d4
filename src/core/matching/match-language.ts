import type { LanguageLevel, SpokenLanguage } from "#core/model/spoken-language.ts";
import { foldText } from "#core/text/fold-text.ts";
import { ASK_ROWS } from "./asks-table.ts";
import type { CareerFacts } from "./career-facts.ts";
import { bestOf, evidenceOf, type Finding, NOTHING } from "./finding.ts";
import type { Requirement } from "./posting.ts";

/** Work in a language asks for more than small talk. */
const ENOUGH: Readonly<Record<LanguageLevel, "met" | "partial" | "unmet">> = {
  native: "met",
  fluent: "met",
  proficient: "met",
  conversational: "partial",
  basic: "unmet",
};

/** Where the posting itself asks for less. */
const SOFTER: readonly { readonly said: RegExp; readonly enough: typeof ENOUGH }[] = [
  {
    said: /\b(?:basic[oa]?|elemental|some|algo)\b/,
    enough: { ...ENOUGH, conversational: "met", basic: "met" },
  },
  {
    said: /\b(?:conversational|conversacional|intermediate|intermedi[oa]|functional|funcional)\b/,
    enough: { ...ENOUGH, conversational: "met", basic: "partial" },
  },
];

/** A language by its level; listed without one it is taken at its word. */
export function matchLanguage(requirement: Requirement, facts: CareerFacts): Finding {
  const asked = foldText(requirement.text);
  const enough = SOFTER.find(({ said }) => said.test(asked))?.enough ?? ENOUGH;
  return bestOf(
    facts.career.languages.map((spoken, at) => {
      const lines = facts.lines.filter(({ path }) => path === `languages[${at}].name`);
      const line = lines[0];
      if (
        line === undefined ||
        !isLanguage(
          spoken,
          lines.map(({ folded }) => folded),
          requirement.id,
        )
      )
        return NOTHING;
      const status = spoken.level === undefined ? "met" : enough[spoken.level];
      return { status, evidence: [evidenceOf(line, status === "met" ? "same-term" : "lower-than-asked")] };
    }),
  );
}

function isLanguage({ code }: SpokenLanguage, names: readonly string[], asked: string): boolean {
  if (code !== undefined) return code === asked;
  const rows = ASK_ROWS.filter(({ kind, id }) => kind === "language" && id === asked);
  return rows.some(({ pattern }) => names.some((name) => name.search(pattern) !== -1));
}
