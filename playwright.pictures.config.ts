import { defineConfig } from "@playwright/test";
import base from "./playwright.config.ts";

/** `npm run pictures`: draws the README's pictures from the built app. No test, and no part of `npm test`. */
export default defineConfig({
  ...base,
  testDir: "tests/pictures",
  testMatch: "**/*.pictures.ts",
  workers: 1,
});
