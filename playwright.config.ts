import { defineConfig } from "@playwright/test";
import { findHeadlessChromium } from "./scripts/find-chromium.mjs";

const PORT = 4173;
const GALLERY_PORT = 4174;
const executablePath = findHeadlessChromium();

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env["CI"]),
  timeout: 60_000,
  expect: {
    timeout: 10_000,
    // Another Chromium draws the edges of letters a little otherwise.
    toHaveScreenshot: { maxDiffPixelRatio: 0.02 },
  },
  reporter: [
    ["list"],
    ["json", { outputFile: process.env["PLAYWRIGHT_JSON_OUTPUT_FILE"] ?? "test-results/browser.json" }],
  ],
  use: {
    baseURL: `http://localhost:${PORT}`,
    // Recording each step costs a third of the time: `TRACE=1` where a failure is to be looked into.
    trace: process.env["TRACE"] === undefined ? "off" : "retain-on-failure",
    launchOptions: launchWith([]),
    // Each test is a first visit, which would fetch the whole app to keep it; what works offline asks for it.
    serviceWorkers: "block",
  },
  projects: [
    { name: "app", testIgnore: "gallery.spec.ts" },
    {
      name: "gallery",
      testMatch: "gallery.spec.ts",
      use: {
        baseURL: `http://localhost:${GALLERY_PORT}`,
        // Letters drawn the same whatever the system's font settings.
        launchOptions: launchWith([
          "--font-render-hinting=none",
          "--disable-font-subpixel-positioning",
          "--disable-lcd-text",
          "--force-color-profile=srgb",
        ]),
      },
    },
  ],
  snapshotPathTemplate: "{testDir}/gallery-pictures/{arg}{ext}",
  webServer: [
    {
      command: `npx vite preview --port ${PORT} --strictPort`,
      url: `http://localhost:${PORT}`,
      reuseExistingServer: !process.env["CI"],
    },
    {
      command: `npx vite build --config vite.gallery.config.ts --logLevel warn && npx vite preview --config vite.gallery.config.ts --port ${GALLERY_PORT} --strictPort`,
      url: `http://localhost:${GALLERY_PORT}/gallery.html`,
      reuseExistingServer: !process.env["CI"],
    },
  ],
});

function launchWith(more: readonly string[]) {
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...more,
    ],
  };
}
