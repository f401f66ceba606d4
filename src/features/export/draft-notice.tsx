import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "#core/model/language.ts";
import { missingSides } from "#core/review/missing-sides.ts";
import { useCareer } from "#state/career-session-context.ts";
import { Banner } from "#ui/banner.tsx";
import { Link } from "#ui/link.tsx";

/** Says that a translator's words are still unchecked in this language. It stops nothing. */
export function DraftNotice({ language }: { readonly language: Language }) {
  const { t } = useTranslation("pair");
  const career = useCareer((whole) => whole);
  const count = useMemo(
    () => missingSides(career, language).filter(({ state }) => state === "draft").length,
    [career, language],
  );
  if (count === 0) return null;
  return (
    <Banner
      tone="attention"
      action={<Link to={`/r/${career.id}/review/${language}`}>{t("unchecked.check")}</Link>}
    >
      {t("unchecked.text", { count })}
    </Banner>
  );
}
