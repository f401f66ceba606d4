import "./without-eval.ts";
import "#ui/styles/app.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createLazyI18n } from "#i18n/create-lazy-i18n.ts";
import { App } from "./app.tsx";
import { preferredLanguage } from "./preferences.ts";
import { createServices } from "./services.ts";

async function start(root: HTMLElement): Promise<void> {
  const language = preferredLanguage();
  const services = createServices();
  const i18n = await createLazyI18n(language, wordsOfFirstPage(), await wishedDress());
  createRoot(root).render(
    <StrictMode>
      <App i18n={i18n} language={language} services={services} />
    </StrictMode>,
  );
}

/** Loaded before the page is drawn: a page that waits for its words is held back some 300 ms by React. */
function wordsOfFirstPage(): readonly string[] {
  return /^#?\/?$/.test(location.hash) ? ["library"] : [];
}

/** `?pseudo` in the address: words lengthened and in brackets, to see which are in no catalog and which don't fit. */
async function wishedDress() {
  if (!new URLSearchParams(location.search).has("pseudo")) return undefined;
  return (await import("#i18n/pseudo-text.ts")).pseudoText;
}

const root = document.getElementById("root");
if (root !== null) await start(root);
