import { defineConfig } from "vitest/config";

/** The tests of safety with their full counts, and the kills of a browser, which take too long for each run. */
export default defineConfig({
  test: {
    include: [
      "src/io/storage/**/*.test.ts",
      "src/state/several-tabs.test.ts",
      "src/core/model/merge-records.test.ts",
      "src/core/merging/merge-imported.test.ts",
      "src/io/importers/fuzz.test.ts",
      "src/io/importers/scan/read-scan.test.ts",
      "tests/security/injection.test.ts",
      "tests/security/patient-data.test.ts",
      "tests/torture/*.torture.ts",
    ],
    environment: "node",
    setupFiles: ["tests/setup.ts"],
    env: { TORTURE: "full" },
    maxWorkers: 2,
  },
});
