import type { Rule } from "../rule.ts";

export const noWayToReach: Rule = {
  id: "N13",
  severity: "error",
  source: "judgment",
  check: ({ career: { contact } }) =>
    (["name", "email", "phone"] as const)
      .filter((part) => (contact[part] ?? "").trim() === "")
      .map((part) => ({ path: `contact.${part}`, quote: "", details: { missing: part } })),
};
