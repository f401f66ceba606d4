import { foldText } from "#core/text/fold-text.ts";
import { observe } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

export const oldTitleOnTop: Rule = {
  id: "S04",
  severity: "suggest",
  source: "judgment",
  check: ({ lines }) => {
    const headline = lines.find(({ path }) => path === "headline");
    if (headline === undefined) return [];
    const titles = lines.filter(({ part, role }) => part === "work" && role === "title");
    const isOld = titles.some(({ text }) => foldText(text).trim() === foldText(headline.text).trim());
    const isCoder = /cod(er|ing|ific)|HIM|audit|billing|factur/i.test(headline.text);
    return isOld && !isCoder ? [observe(headline, headline.text)] : [];
  },
};
