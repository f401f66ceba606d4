import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useServices } from "#state/services-context.ts";
import { FIELD_HINT, FIELD_LABEL } from "#ui/field-frame.tsx";
import { LanguageSwitch } from "#ui/language-switch.tsx";
import { Link } from "#ui/link.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Segmented } from "#ui/segmented.tsx";
import { CONTRASTS, THEMES, useTheme } from "#ui/theme.tsx";
import { EraseSection } from "./erase-section.tsx";
import { GrammarSection } from "./grammar-section.tsx";

interface SettingsScreenProps {
  /** The passphrase on what is kept here. */
  readonly lock: ReactNode;
  /** The way to keep everything in a file. */
  readonly backup: ReactNode;
  /** Working without leaving anything on a computer. */
  readonly shared: ReactNode;
}

export function SettingsScreen({ lock, backup, shared }: SettingsScreenProps) {
  const { t } = useTranslation(["settings", "common"]);
  const { language, setLanguage } = useInterfaceLanguage();
  const { sharedComputer } = useServices();
  const { theme, setTheme, contrast, setContrast } = useTheme();
  return (
    <div className="flex max-w-[640px] flex-col gap-9">
      <PageHeading title={t("title")} />
      <section className="flex flex-col items-start gap-2">
        <h2 className={FIELD_LABEL}>{t("common:interfaceLanguage")}</h2>
        <p className={FIELD_HINT}>{t("language.text")}</p>
        <LanguageSwitch label={t("common:interfaceLanguage")} value={language} onChange={setLanguage} />
      </section>
      <section className="flex flex-col items-start gap-2">
        <h2 className={FIELD_LABEL}>{t("common:theme.label")}</h2>
        <p className={FIELD_HINT}>{t("theme.text")}</p>
        <Segmented
          label={t("common:theme.label")}
          segments={THEMES.map((id) => ({ id, text: t(`common:theme.${id}`) }))}
          value={theme}
          onChange={setTheme}
        />
      </section>
      <section className="flex flex-col items-start gap-2">
        <h2 className={FIELD_LABEL}>{t("contrast.label")}</h2>
        <p className={FIELD_HINT}>{t("contrast.text")}</p>
        <Segmented
          label={t("contrast.label")}
          segments={CONTRASTS.map((id) => ({ id, text: t(`contrast.${id}`) }))}
          value={contrast}
          onChange={setContrast}
        />
      </section>
      <GrammarSection />
      <section className="flex flex-col items-start gap-2">
        <h2 className={FIELD_LABEL}>{t("storage.title")}</h2>
        <p className="text-soft">{t(sharedComputer.isOn ? "storage.shared" : "storage.text")}</p>
        <p className="text-note">
          <Link to="/privacy">{t("storage.more")}</Link>
        </p>
      </section>
      {lock}
      {backup}
      {shared}
      {sharedComputer.isOn ? null : <EraseSection />}
    </div>
  );
}
