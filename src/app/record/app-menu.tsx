import { Settings2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { otherLanguage } from "#core/model/language.ts";
import { useLock } from "#features/vault/use-lock.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useCareer } from "#state/career-session-context.ts";
import { IconButton } from "#ui/icon-button.tsx";
import { LANGUAGE_NAMES } from "#ui/language-names.ts";
import { Menu } from "#ui/menu.tsx";
import { SearchButton } from "../commands/search-button.tsx";
import { useEditTarget } from "./edit-target.tsx";

/** Search, the language of the app at any moment, and the way out of the record. */
export function AppMenu() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { language, setLanguage } = useInterfaceLanguage();
  const other = otherLanguage(language);
  const { canRedo, redo } = useEditTarget();
  const lock = useLock();
  const careerId = useCareer((career) => career.id);
  return (
    <>
      <SearchButton />
      <Menu
        label={t("appMenu.label")}
        trigger={<IconButton label={t("appMenu.label")} icon={<Settings2 size={18} />} />}
        actions={[
          ...(canRedo ? [{ id: "redo", text: t("redo"), onAction: redo }] : []),
          { id: "language", text: LANGUAGE_NAMES[other], lang: other, onAction: () => setLanguage(other) },
          {
            id: "versions",
            text: t("appMenu.versions"),
            onAction: () => navigate(`/r/${careerId}/versions`),
          },
          ...(lock === undefined ? [] : [{ id: "lock", text: t("lockNow"), onAction: lock }]),
          { id: "library", text: t("nav.library"), onAction: () => navigate("/") },
          { id: "settings", text: t("nav.settings"), onAction: () => navigate("/settings") },
          { id: "glossary", text: t("appMenu.glossary"), onAction: () => navigate("/glossary") },
        ]}
      />
    </>
  );
}
