import optimizeLocales from "@react-aria/optimize-locales-plugin";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The gallery of components alone, for the tests that photograph it; the app's own build leaves it out. */
export default defineConfig({
  base: "./",
  publicDir: false,
  plugins: [react(), optimizeLocales.vite({ locales: ["en-US", "es-ES"] }), tailwindcss()],
  build: {
    outDir: "node_modules/.cache/gallery",
    emptyOutDir: true,
    target: "es2023",
    minify: false,
    rolldownOptions: { input: "gallery.html" },
  },
});
