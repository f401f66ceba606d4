import type { i18n as I18n } from "i18next";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";
import { I18nProvider } from "react-aria-components";
import { I18nextProvider } from "react-i18next";
import type { Language } from "#core/model/language.ts";

interface InterfaceLanguage {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

const InterfaceLanguageContext = createContext<InterfaceLanguage | undefined>(undefined);

/** The language that the app speaks; a document's own language is another matter. */
export function useInterfaceLanguage(): InterfaceLanguage {
  const value = useContext(InterfaceLanguageContext);
  if (value === undefined) throw new Error("useInterfaceLanguage outside of InterfaceLanguageProvider");
  return value;
}

const LOCALES = { en: "en-US", es: "es-US" } as const satisfies Record<Language, string>;

interface InterfaceLanguageProviderProps {
  readonly i18n: I18n;
  readonly initial: Language;
  readonly onChange: (language: Language) => void;
  readonly children: ReactNode;
}

export function InterfaceLanguageProvider(props: InterfaceLanguageProviderProps) {
  const { i18n, initial, onChange, children } = props;
  const [language, setShown] = useState(initial);

  const setLanguage = useCallback(
    (next: Language) => {
      const change = async () => {
        await i18n.changeLanguage(next);
        setShown(next);
        onChange(next);
      };
      void change();
    },
    [i18n, onChange],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const value = useMemo(() => ({ language, setLanguage }), [language, setLanguage]);
  return (
    <InterfaceLanguageContext value={value}>
      <I18nextProvider i18n={i18n}>
        <I18nProvider locale={LOCALES[language]}>{children}</I18nProvider>
      </I18nextProvider>
    </InterfaceLanguageContext>
  );
}
