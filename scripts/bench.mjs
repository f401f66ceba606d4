// `npm run bench`: builds the app, bundles the benchmarks and runs them; the report is written to docs/benchmarks.
// `npm run bench -- growth [RECORDS]`: only what grows, into docs/benchmarks/growth.md with its pictures.
// `npm run bench -- page`: the pages anew from the last report.
// `npm run bench -- lighthouse`, `-- browser`: only Lighthouse's view of the first page, only the typing; on the screen.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { build } from "vite";

const outDir = join(process.cwd(), "node_modules", ".cache", "crosswalk-bench");
// What grows needs no browser.
if (process.argv[2] !== "growth") spawnSync("npm", ["run", "--silent", "build"], { stdio: "inherit" });
await build({
  configFile: false,
  publicDir: false,
  logLevel: "error",
  build: { ssr: "tests/bench/main.ts", outDir, emptyOutDir: true, target: "node20", minify: false },
});
process.exitCode =
  spawnSync(process.execPath, [join(outDir, "main.js"), ...process.argv.slice(2)], { stdio: "inherit" })
    .status ?? 1;
// As the house formats what it keeps.
spawnSync("npx", ["biome", "format", "--write", "docs/benchmarks", "README.md"], { stdio: "ignore" });
