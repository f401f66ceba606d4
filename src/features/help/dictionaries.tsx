import { useTranslation } from "react-i18next";
import { OutsideLink } from "#ui/link.tsx";

/** The dictionaries that spelling is judged by, with whom and what their license files name. */
const DICTIONARIES = [
  {
    language: "en",
    by: "Kevin Atkinson, SCOWL",
    license: "MIT, BSD",
    page: "http://wordlist.aspell.net",
  },
  {
    language: "es",
    by: "Santiago Bosio, RLA-ES",
    license: "GPL 3.0, LGPL 3.0 / MPL 1.1",
    page: "https://github.com/sbosio/rla-es",
  },
] as const;

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
