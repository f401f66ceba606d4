import { useTranslation } from "react-i18next";
import { LinkButton } from "#ui/link.tsx";
import { PageHeading } from "#ui/page-heading.tsx";

/** The last page on a computer that others use. */
export function LeftScreen() {
  const { t } = useTranslation("vault");
  return (
    <div className="flex max-w-[560px] flex-col items-start gap-4">
      <PageHeading title={t("shared.left.title")} />
      <p className="text-soft">{t("shared.left.text")}</p>
      <p className="font-semibold">{t("shared.left.close")}</p>
      <LinkButton to="/">{t("shared.left.again")}</LinkButton>
    </div>
  );
}
