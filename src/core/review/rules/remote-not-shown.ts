import type { Rule } from "../rule.ts";

const REMOTE = /\b(remote|remot[oa]|work(ed|ing)? from home|home office|telework|teletrabajo|desde casa)\b/i;

export const remoteNotShown: Rule = {
  id: "R01",
  severity: "suggest",
  source: "https://codingclarified.com/cpc-guide/",
  check: ({ career, lines, posting }) => {
    const isRemote = posting?.workMode === "remote" || career.target.track === "remote";
    return isRemote && !lines.some(({ text }) => REMOTE.test(text)) ? [{ path: "summary", quote: "" }] : [];
  },
};
