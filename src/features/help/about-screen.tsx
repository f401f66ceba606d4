import { useTranslation } from "react-i18next";
import { ONET_ATTRIBUTION, ONET_VINTAGE } from "#core/career-map/onet-elements.ts";
import { Link, OutsideLink } from "#ui/link.tsx";
import { Prose } from "./prose.tsx";

export function AboutScreen() {
  const { t } = useTranslation("help");
  return (
    <Prose title={t("about.title")}>
      <p className="text-lead">{t("about.short")}</p>
      <p>{t("about.how")}</p>
      <p>{t("about.noAi")}</p>
      <p>
        <Link to="/glossary">{t("glossary.title")}</Link>
      </p>
      <section>
        <h2>{t("about.data.title")}</h2>
        <p lang="en" className="mt-1 text-soft">
          {ONET_ATTRIBUTION}
        </p>
        <p className="mt-3 text-soft">{t("about.data.onet")}</p>
        <p className="mt-3 text-soft">
          {t("about.data.profile", { profile: ONET_VINTAGE.coderProfile, year: ONET_VINTAGE.surveyed })}
        </p>
        <ul className="mt-3 flex flex-col gap-1">
          <li>
            <OutsideLink to="https://www.onetcenter.org/database.html">O*NET Resource Center</OutsideLink>
          </li>
          <li>
            <OutsideLink to="https://creativecommons.org/licenses/by/4.0/">
              Creative Commons Attribution 4.0
            </OutsideLink>
          </li>
        </ul>
      </section>
      <section>
        <h2>{t("about.codes.title")}</h2>
        <p className="mt-1 text-soft">{t("about.codes.text")}</p>
      </section>
      <section>
        <h2>{t("about.issuers.title")}</h2>
        <p className="mt-1 text-soft">{t("about.issuers.text")}</p>
      </section>
      <section>
        <h2>{t("about.type.title")}</h2>
        <p className="mt-1 text-soft">{t("about.type.text")}</p>
      </section>
    </Prose>
  );
}
