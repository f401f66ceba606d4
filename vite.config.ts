import optimizeLocales from "@react-aria/optimize-locales-plugin";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";
import { billOfMaterials } from "./scripts/bill-of-materials.ts";
import { firstPage } from "./scripts/first-page.ts";
import { packTables } from "./scripts/pack-tables.ts";
import { HOST_RULES, securityPolicy } from "./scripts/security-policy.ts";
import { subresourceIntegrity } from "./scripts/subresource-integrity.ts";

export default defineConfig({
  base: "./",
  plugins: [
    react({ exclude: [/\/node_modules\//, /\/src\/io\/workers\//, /\/src\/io\/exporters\//] }),
    // The words that the components bring along, in the two languages of the app only.
    optimizeLocales.vite({ locales: ["en-US", "es-ES"] }),
    tailwindcss(),
    securityPolicy(),
    firstPage(),
    packTables(),
    billOfMaterials(),
    subresourceIntegrity(),
    VitePWA({
      registerType: "prompt",
      injectRegister: null,
      manifest: false,
      workbox: {
        globPatterns: ["**/*.{html,js,mjs,css,svg,png,woff2,ttf,webmanifest}"],
        globIgnores: ["**/tesseract-core*"],
        maximumFileSizeToCacheInBytes: 8_000_000,
        // A worker under the host's policy loads no script by a mere address.
        inlineWorkboxRuntime: true,
        navigateFallback: "index.html",
        // Files beside the page are no pages of the app.
        navigateFallbackDenylist: [/\.(?:txt|json)$/],
        cleanupOutdatedCaches: true,
        // Dictionaries are kept from their first use on, so that who never checks spelling loads none.
        runtimeCaching: [
          {
            urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.includes("/dictionaries/"),
            handler: "CacheFirst",
            options: { cacheName: "crosswalk-dictionaries", cacheableResponse: { statuses: [200] } },
          },
          // What reads pictures: Tesseract, its data, and the decoders of scanners' formats.
          {
            urlPattern: ({ url, sameOrigin }) =>
              sameOrigin && /\/(?:tesseract-core|\w+\.traineddata|jbig2|openjpeg|qcms)/.test(url.pathname),
            handler: "CacheFirst",
            options: {
              cacheName: "crosswalk-scans",
              cacheableResponse: { statuses: [200] },
              expiration: { maxEntries: 8 },
            },
          },
          {
            urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.includes("harper_wasm"),
            handler: "CacheFirst",
            options: {
              cacheName: "crosswalk-grammar",
              cacheableResponse: { statuses: [200] },
              expiration: { maxEntries: 1 },
            },
          },
        ],
      },
    }),
  ],
  worker: { format: "es" },
  // As a host sends it: the browser tests run under its policy, workers included.
  preview: { headers: Object.fromEntries(HOST_RULES.all) },
  build: {
    target: "es2023",
    sourcemap: false,
    // All that the first page needs is one file: a phone far from the server waits for each.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: "first", test: /src\/app\/main\.tsx|rolldown\/runtime/ }],
        },
      },
    },
  },
  test: {
    include: ["src/**/*.test.{ts,tsx}", "templates/**/*.test.ts", "tests/**/*.test.ts"],
    environment: "node",
    setupFiles: ["tests/setup.ts"],
    testTimeout: 30_000,
    // Fonts, parsers and tables are loaded once a worker, not once a file: it halves the time. No test changes what another reads.
    isolate: false,
    maxWorkers: 2,
  },
});
