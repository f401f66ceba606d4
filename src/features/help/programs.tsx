import { useTranslation } from "react-i18next";
import { OutsideLink } from "#ui/link.tsx";
import { PROGRAMS } from "./programs-table.ts";

export function Programs() {
  const { t } = useTranslation("help");
  return (
    <section>
      <h2>{t("about.programs.title")}</h2>
      <p className="mt-1 text-soft">{t("about.programs.text")}</p>
      <ul className="mt-3 flex flex-col gap-1">
        {PROGRAMS.map(({ does, name, license, page }) => (
          <li key={does}>
            {t(`about.programs.does.${does}`)}: <OutsideLink to={page}>{name}</OutsideLink>{" "}
            <span className="text-soft">({license})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
