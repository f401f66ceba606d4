import "#ui/styles/app.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createI18n } from "#i18n/create-i18n.ts";
import { loadCatalogs } from "#i18n/load-catalogs.ts";
import { App } from "./app.tsx";
import { preferredLanguage } from "./preferences.ts";
import { createServices } from "./services.ts";

async function start(root: HTMLElement): Promise<void> {
  const language = preferredLanguage();
  const i18n = createI18n(language, await loadCatalogs(language));
  createRoot(root).render(
    <StrictMode>
      <App i18n={i18n} language={language} services={createServices()} />
    </StrictMode>,
  );
}

const root = document.getElementById("root");
if (root !== null) await start(root);
