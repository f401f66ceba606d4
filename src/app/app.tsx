import type { i18n as I18n } from "i18next";
import { Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import type { Language } from "#core/model/language.ts";
import { InterfaceLanguageProvider } from "#i18n/interface-language.tsx";
import type { Services } from "#state/services.ts";
import { ServicesContext } from "#state/services-context.ts";
import { ThemeProvider } from "#ui/theme.tsx";
import { ToastPlace } from "#ui/toast-place.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { preferredLooks, rememberLanguage, rememberLooks } from "./preferences.ts";
import { Routes } from "./routes.tsx";
import { StorageNotice } from "./storage-notice.tsx";
import { UpdateNotice } from "./update-notice.tsx";
import { VaultGate } from "./vault-gate.tsx";

interface AppProps {
  readonly i18n: I18n;
  readonly language: Language;
  readonly services: Services;
}

export function App({ i18n, language, services }: AppProps) {
  return (
    <ServicesContext value={services}>
      <InterfaceLanguageProvider i18n={i18n} initial={language} onChange={rememberLanguage}>
        <ThemeProvider initial={preferredLooks()} onChange={rememberLooks}>
          <ErrorBoundary>
            {/* oxlint-disable-next-line react/hooks -- the router takes its source of locations as a hook */}
            <Router hook={useHashLocation}>
              <VaultGate>
                <StorageNotice />
                <Routes />
              </VaultGate>
            </Router>
          </ErrorBoundary>
          <ToastPlace />
          <UpdateNotice />
        </ThemeProvider>
      </InterfaceLanguageProvider>
    </ServicesContext>
  );
}
