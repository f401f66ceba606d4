import { useTranslation } from "react-i18next";
import { OutsideLink } from "#ui/link.tsx";
import { DICTIONARIES } from "./dictionaries-table.ts";

export function Dictionaries() {
  const { t } = useTranslation(["help", "common"]);
  return (
    <section>
      <h2>{t("about.dictionaries.title")}</h2>
      <p className="mt-1 text-soft">{t("about.dictionaries.text")}</p>
      <ul className="mt-3 flex flex-col gap-1">
        {DICTIONARIES.map(({ language, by, license, page }) => (
          <li key={language}>
            {t(`common:languages.${language}`)}: <OutsideLink to={page}>{by}</OutsideLink>{" "}
            <span className="text-soft">({license})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
