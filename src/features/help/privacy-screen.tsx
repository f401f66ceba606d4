import { useTranslation } from "react-i18next";
import { Link } from "#ui/link.tsx";
import { Prose } from "./prose.tsx";

const KEPT = ["records", "letters", "undo", "versions", "choices", "app"] as const;
const PARTS = ["sent", "translator", "counted", "shared", "patients"] as const;
const WAYS_TO_ERASE = ["one", "all", "unpicked"] as const;

export function PrivacyScreen() {
  const { t } = useTranslation(["help", "common"]);
  return (
    <Prose title={t("privacy.title")}>
      <p className="text-lead">{t("privacy.short")}</p>
      <section>
        <h2>{t("privacy.where.title")}</h2>
        <p className="mt-1 text-soft">{t("privacy.where.text")}</p>
        <table className="mt-3 w-full border-line border-t text-left text-note [&_td]:py-2 [&_td]:align-top [&_th]:py-2 [&_th]:pr-4 [&_th]:align-top [&_th]:font-semibold [&_tr]:border-line [&_tr]:border-b">
          <thead>
            <tr>
              <th scope="col">{t("privacy.kept.what")}</th>
              <th scope="col">{t("privacy.kept.where")}</th>
            </tr>
          </thead>
          <tbody>
            {KEPT.map((kept) => (
              <tr key={kept}>
                <th scope="row">{t(`privacy.kept.${kept}.what`)}</th>
                <td className="text-soft">{t(`privacy.kept.${kept}.where`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {PARTS.map((part) => (
        <section key={part}>
          <h2>{t(`privacy.${part}.title`)}</h2>
          <p className="mt-1 text-soft">{t(`privacy.${part}.text`)}</p>
        </section>
      ))}
      <section>
        <h2>{t("privacy.delete.title")}</h2>
        <ul className="mt-1 flex list-disc flex-col gap-1 pl-5 text-soft">
          {WAYS_TO_ERASE.map((way) => (
            <li key={way}>{t(`privacy.delete.${way}`)}</li>
          ))}
        </ul>
        <p className="mt-3">
          <Link to="/">{t("common:nav.library")}</Link>
        </p>
      </section>
    </Prose>
  );
}
