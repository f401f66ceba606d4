import { observe } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

const DIGITS = 10;

export const shortPhone: Rule = {
  id: "N15",
  severity: "warn",
  source: "North American numbering plan: ten digits",
  check: ({ lines }) =>
    lines
      .filter(({ path, text }) => path === "contact.phone" && text.replaceAll(/\D/g, "").length < DIGITS)
      .map((line) => observe(line, line.text)),
};
