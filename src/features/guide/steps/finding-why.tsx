import { useTranslation } from "react-i18next";
import { groundOf } from "#core/review/rule-ground.ts";
import type { RuleId } from "#core/review/rule-ids.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { OutsideLink } from "#ui/link.tsx";
import { ExplainedText } from "../explained/explained-text.tsx";

/** Why a rule exists, and where it comes from. */
export function FindingWhy({ rule }: { readonly rule: RuleId }) {
  const { t } = useTranslation("why");
  const { kinds, pages } = groundOf(rule);
  return (
    <Disclosure title={t("open")}>
      <p className="max-w-[56ch] text-note">
        <ExplainedText text={t(`reasons.${rule}`)} />
      </p>
      <p className="flex flex-wrap gap-x-2 text-caption text-soft">
        {t("source")}
        {pages.map((page) => (
          <OutsideLink key={page} to={page}>
            {new URL(page).hostname.replace(/^www\./, "")}
          </OutsideLink>
        ))}
        {kinds.map((kind) => (
          <span key={kind}>{t(`kinds.${kind}`)}</span>
        ))}
      </p>
    </Disclosure>
  );
}
