import { useTranslation } from "react-i18next";
import { ONET_ATTRIBUTION, ONET_VINTAGE } from "#core/career-map/onet-elements.ts";
import { useServices } from "#state/services-context.ts";

/** Where each figure of the page comes from, and how old it is. */
export function FiguresNote() {
  const { t } = useTranslation("transfer");
  const year = Number(useServices().today().slice(0, 4));
  return (
    <section aria-labelledby="figures" className="border-line border-t pt-5 text-caption text-soft">
      <h2 id="figures" className="font-semibold text-note text-ink">
        {t("figures.title")}
      </h2>
      <ul className="mt-1.5 flex max-w-[72ch] flex-col gap-1.5">
        <li>{t("figures.lines")}</li>
        <li>{t("figures.importance")}</li>
        <li>{t("figures.profile", { ...ONET_VINTAGE, age: year - ONET_VINTAGE.surveyed })}</li>
        <li>{t("figures.path")}</li>
        <li lang="en">{ONET_ATTRIBUTION}</li>
      </ul>
    </section>
  );
}
