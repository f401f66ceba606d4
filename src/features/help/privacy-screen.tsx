import { useTranslation } from "react-i18next";
import { Prose } from "./prose.tsx";

const PARTS = ["where", "sent", "counted", "shared", "delete", "patients"] as const;

export function PrivacyScreen() {
  const { t } = useTranslation("help");
  return (
    <Prose title={t("privacy.title")}>
      <p className="text-lead">{t("privacy.short")}</p>
      {PARTS.map((part) => (
        <section key={part}>
          <h2>{t(`privacy.${part}.title`)}</h2>
          <p className="mt-1 text-soft">{t(`privacy.${part}.text`)}</p>
        </section>
      ))}
    </Prose>
  );
}
