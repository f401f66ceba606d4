import type { Rule } from "../rule.ts";

export const streetAddress: Rule = {
  id: "N34",
  severity: "info",
  source: "judgment: city and state are enough, and safer",
  check: ({ career }) => {
    const street = career.contact.location.street ?? "";
    return street === "" ? [] : [{ path: "contact.location.street", quote: street }];
  },
};
