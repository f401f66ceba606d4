import "../styles/app.css";
import { createRoot } from "react-dom/client";
import { languageSchema } from "#core/model/language.ts";
import { createI18n } from "#i18n/create-i18n.ts";
import { InterfaceLanguageProvider } from "#i18n/interface-language.tsx";
import { enResources } from "#i18n/resources-en.ts";
import { esResources } from "#i18n/resources-es.ts";
import { CONTRASTS, THEMES, ThemeProvider } from "../theme.tsx";
import { ToastPlace } from "../toast-place.tsx";
import { Gallery } from "./gallery.tsx";

/** `gallery.html?language=es&theme=dark&contrast=more&section=buttons`; each may be left out. */
const wishes = new URLSearchParams(location.search);
const language = languageSchema.catch("en").parse(wishes.get("language"));
const looks = {
  theme: THEMES.find((theme) => theme === wishes.get("theme")) ?? "system",
  contrast: CONTRASTS.find((contrast) => contrast === wishes.get("contrast")) ?? "system",
};
const i18n = createI18n(language, language === "en" ? enResources : esResources);

function ignore(): void {
  // The address says how the gallery looks; nothing is remembered.
}

const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <InterfaceLanguageProvider i18n={i18n} initial={language} onChange={ignore}>
      <ThemeProvider initial={looks} onChange={ignore}>
        <ToastPlace />
        <Gallery section={wishes.get("section")} />
      </ThemeProvider>
    </InterfaceLanguageProvider>,
  );
}
