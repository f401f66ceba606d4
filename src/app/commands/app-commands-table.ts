import type { Language } from "#core/model/language.ts";
import type { Contrast, Theme } from "#ui/theme.tsx";
import type { CommandRow } from "./command-row.ts";

/** What the commands of every page work with. */
export interface AppTools {
  readonly navigate: (to: string) => void;
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
  readonly contrast: Contrast;
  readonly setContrast: (contrast: Contrast) => void;
  /** Undefined where nothing is there to lock. */
  readonly lock: (() => void) | undefined;
}

/** Commands of every page. The keys, the palette and the sheet of shortcuts all read these rows. */
export const APP_COMMANDS: readonly CommandRow<AppTools>[] = [
  {
    id: "palette",
    group: "app",
    label: (t) => t("actions.palette"),
    shortcuts: [{ kind: "chord", key: "k" }],
    isUnlisted: true,
    run: ({ show }) => show("palette"),
  },
  {
    id: "library",
    group: "pages",
    label: (t) => t("common:nav.library"),
    shortcuts: [{ kind: "keys", keys: ["g", "l"] }],
    run: ({ navigate }) => navigate("/"),
  },
  {
    id: "glossary",
    group: "app",
    label: (t) => t("common:appMenu.glossary"),
    shortcuts: [{ kind: "keys", keys: ["g", "w"] }],
    run: ({ navigate }) => navigate("/glossary"),
  },
  {
    id: "settings",
    group: "app",
    label: (t) => t("common:nav.settings"),
    shortcuts: [{ kind: "keys", keys: ["g", "s"] }],
    run: ({ navigate }) => navigate("/settings"),
  },
  {
    id: "lock",
    group: "app",
    label: (t) => t("common:lockNow"),
    isOffered: ({ lock }) => lock !== undefined,
    run: ({ lock }) => lock?.(),
  },
  {
    id: "shortcuts",
    group: "app",
    label: (t) => t("actions.shortcuts"),
    shortcuts: [{ kind: "keys", keys: ["?"] }],
    run: ({ show }) => show("shortcuts"),
  },
  {
    id: "about",
    group: "app",
    label: (t) => t("common:nav.about"),
    run: ({ navigate }) => navigate("/about"),
  },
  {
    id: "privacy",
    group: "app",
    label: (t) => t("common:nav.privacy"),
    run: ({ navigate }) => navigate("/privacy"),
  },
  {
    id: "app-en",
    group: "app",
    label: (t) => t("actions.appEn"),
    isOffered: ({ language }) => language !== "en",
    run: ({ setLanguage }) => setLanguage("en"),
  },
  {
    id: "app-es",
    group: "app",
    label: (t) => t("actions.appEs"),
    isOffered: ({ language }) => language !== "es",
    run: ({ setLanguage }) => setLanguage("es"),
  },
  {
    id: "theme-light",
    group: "app",
    label: (t) => t("actions.themeLight"),
    isOffered: ({ theme }) => theme !== "light",
    run: ({ setTheme }) => setTheme("light"),
  },
  {
    id: "theme-dark",
    group: "app",
    label: (t) => t("actions.themeDark"),
    isOffered: ({ theme }) => theme !== "dark",
    run: ({ setTheme }) => setTheme("dark"),
  },
  {
    id: "theme-system",
    group: "app",
    label: (t) => t("actions.themeSystem"),
    isOffered: ({ theme }) => theme !== "system",
    run: ({ setTheme }) => setTheme("system"),
  },
  {
    id: "contrast-more",
    group: "app",
    label: (t) => t("actions.moreContrast"),
    isOffered: ({ contrast }) => contrast !== "more",
    run: ({ setContrast }) => setContrast("more"),
  },
  {
    id: "contrast-system",
    group: "app",
    label: (t) => t("actions.systemContrast"),
    isOffered: ({ contrast }) => contrast !== "system",
    run: ({ setContrast }) => setContrast("system"),
  },
];
