import { defineConfig } from "vitest/config";

/** The tests that a fault planted in storage, vault or migrations must fail (`npm run mutate`). */
export default defineConfig({
  test: {
    include: [
      "src/io/storage/**/*.test.ts",
      "src/io/vault/**/*.test.ts",
      "src/core/model/migrations/*.test.ts",
    ],
    environment: "node",
    setupFiles: ["tests/setup.ts"],
    testTimeout: 60_000,
  },
});
