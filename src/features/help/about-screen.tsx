import { useTranslation } from "react-i18next";
import { ONET_ATTRIBUTION, ONET_VINTAGE } from "#core/career-map/onet-elements.ts";
import { Link, OutsideLink } from "#ui/link.tsx";
import { Dictionaries } from "./dictionaries.tsx";
import { Programs } from "./programs.tsx";
import { Prose } from "./prose.tsx";
import { TYPEFACES } from "./typefaces-table.ts";

const OTHER_SOURCES = ["credentials", "words", "rules", "lines", "people"] as const;
const TABLE =
  "mt-3 w-full border-line border-t text-left text-note [&_td]:py-2 [&_td]:align-top [&_th]:py-2 [&_th]:pr-4 [&_th]:align-top [&_th]:font-semibold [&_tr]:border-line [&_tr]:border-b";

export function AboutScreen() {
  const { t } = useTranslation(["help", "glossary"]);
  return (
    <Prose title={t("about.title")}>
      <p className="text-lead">{t("about.short")}</p>
      <p>{t("about.how")}</p>
      <p>{t("about.noAi")}</p>
      <p>
        <Link to="/glossary">{t("glossary:title")}</Link>
      </p>
      <OnetCredits />
      <section>
        <h2>{t("about.data.sources")}</h2>
        <dl className="mt-2 border-line border-t">
          {OTHER_SOURCES.map((kind) => (
            <div
              key={kind}
              className="grid gap-x-6 border-line border-b py-2.5 sm:grid-cols-[200px_minmax(0,1fr)]"
            >
              <dt className="font-semibold">{t(`about.data.kinds.${kind}.what`)}</dt>
              <dd className="text-soft">{t(`about.data.kinds.${kind}.from`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{t("about.codes.title")}</h2>
        <p className="mt-1 text-soft">{t("about.codes.text")}</p>
      </section>
      <section>
        <h2>{t("about.issuers.title")}</h2>
        <p className="mt-1 text-soft">{t("about.issuers.text")}</p>
      </section>
      <Typefaces />
      <Dictionaries />
      <Programs />
      <Licenses />
    </Prose>
  );
}

/** The words that the license of O*NET asks for, and what the figures are. */
function OnetCredits() {
  const { t } = useTranslation("help");
  return (
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
  );
}

/** Files that the build writes beside the page. */
function Licenses() {
  const { t } = useTranslation("help");
  return (
    <section>
      <h2>{t("about.licenses.title")}</h2>
      <p className="mt-1 text-soft">{t("about.licenses.text")}</p>
      <ul className="mt-3 flex flex-col gap-1">
        <li>
          <OutsideLink to="./licenses.txt">{t("about.licenses.list")}</OutsideLink>
        </li>
        <li>
          <OutsideLink to="./sbom.cdx.json">{t("about.licenses.bill")}</OutsideLink>
        </li>
      </ul>
    </section>
  );
}

function Typefaces() {
  const { t } = useTranslation("help");
  return (
    <section>
      <h2>{t("about.type.title")}</h2>
      <p className="mt-1 text-soft">{t("about.type.text")}</p>
      <table className={TABLE}>
        <thead>
          <tr>
            <th scope="col">{t("about.type.what")}</th>
            <th scope="col">{t("about.type.by")}</th>
          </tr>
        </thead>
        <tbody>
          {TYPEFACES.map(({ name, by, page }) => (
            <tr key={name}>
              <th scope="row">
                <OutsideLink to={page}>{name}</OutsideLink>
              </th>
              <td className="text-soft">{by}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
