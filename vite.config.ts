import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  base: "./",
  plugins: [
    react({ exclude: [/\/node_modules\//, /\/src\/io\/workers\//, /\/src\/io\/exporters\//] }),
    tailwindcss(),
  ],
  worker: { format: "es" },
  build: { target: "es2023", sourcemap: false },
  test: {
    include: ["src/**/*.test.{ts,tsx}", "templates/**/*.test.ts", "tests/**/*.test.ts"],
    environment: "node",
    setupFiles: ["tests/setup.ts"],
  },
});
