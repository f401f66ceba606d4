import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { createBuiltServer } from "../../scripts/serve-built.mjs";
import { benchBrowser } from "./browser-bench.ts";
import { type BundleSize, measureBundle } from "./bundle-sizes.ts";
import { benchCore, type Row } from "./core-bench.ts";
import { writeGrowthPage } from "./growth-page.ts";
import { benchLighthouse, type Score } from "./lighthouse-bench.ts";
import { measure } from "./measure.ts";
import { writeReadmeFigures } from "./readme-figures.ts";

const FOLDER = "docs/benchmarks";
const FIRST_PDF = "node_modules/.cache/crosswalk-first.pdf";
const MACHINE = `${cpus().length} cores, Node ${process.versions.node}`;
const PORT = 4174;
const ADDRESS = `http://localhost:${PORT}/`;
/** A ratio that grew by more than this is named. */
const WORSE = 1.2;

interface Report {
  readonly machine: string;
  readonly rows: readonly Row[];
  /** Lighthouse's, of the first page on a phone. */
  readonly scores: readonly Score[];
  readonly sizes: readonly BundleSize[];
}

async function benchCommandLine(): Promise<Row[]> {
  const start = (...args: string[]) =>
    spawnSync(process.execPath, ["bin/crosswalk.mjs", ...args], { stdio: "ignore" });
  return [
    { name: "command line: templates", time: await measure(() => start("templates"), 7), most: 500 },
    {
      name: "command line: first PDF",
      time: await measure(() => start("build", "templates/first-coder/sample.json", "-o", FIRST_PDF), 7),
      most: 800,
    },
    { name: "command line: title", time: await measure(() => start("title", "cashier"), 7), most: 500 },
  ];
}

async function withServer<T>(work: () => Promise<T>): Promise<T> {
  const server = createBuiltServer("dist");
  await new Promise<void>((resolve) => server.listen(PORT, resolve));
  try {
    return await work();
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

function regressions(before: Report | undefined, after: Report): string[] {
  return after.rows.flatMap(({ name, ratios = {} }) => {
    const old = before?.rows.find((row) => row.name.split(" (")[0] === name.split(" (")[0])?.ratios ?? {};
    return Object.entries(ratios)
      .filter(([yardstick, ratio]) => ratio > (old[yardstick] ?? Number.POSITIVE_INFINITY) * WORSE)
      .map(
        ([yardstick, ratio]) =>
          `${name} against ${yardstick}: ${old[yardstick]?.toFixed(2)} → ${ratio.toFixed(2)}`,
      );
  });
}

function page({ machine, rows, scores, sizes }: Report): string {
  const lines = rows.map(({ name, time, ratios = {}, most }) => {
    const against = Object.entries(ratios).map(([yardstick, ratio]) => `${ratio.toFixed(2)} × ${yardstick}`);
    return `| ${name} | ${time.p50.toFixed(1)} | ${time.p95.toFixed(1)} | ${most ?? ""} | ${against.join(", ")} |`;
  });
  return `# Benchmarks

Written by \`npm run bench\` on ${machine}. Times in milliseconds; ratios are p50 against a yardstick of the same run.

| work | p50 | p95 | promised | ratio |
| --- | --- | --- | --- | --- |
${lines.join("\n")}

[How the cost grows](growth.md) with longer records, more records and more jobs is on a page of its own, with pictures.

What a browser fetches, kilobytes after gzip: the first page, kept small by \`npm run size\`, then the largest parts, each when it is first used.

| part | kB | promised |
| --- | --- | --- |
${sizes.map(({ name, kb, most }) => `| ${name} | ${kb.toFixed(0)} | ${most ?? ""} |`).join("\n")}

The first page on a phone, as Lighthouse sees it:

| category | score | promised | what costs |
| --- | --- | --- | --- |
${scores.map(({ category, score, least, findings }) => `| ${category} | ${score} | ${least} | ${findings.join(", ")} |`).join("\n")}
`;
}

function keep(report: Report): void {
  writeFileSync(`${FOLDER}/latest.json`, `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(`${FOLDER}/README.md`, page(report));
  writeReadmeFigures("README.md", report.rows, report.machine);
}

function readReport(path: string): Report | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Report) : undefined;
}

/** Parts that can be run alone, on the screen. */
const PARTS: Readonly<Record<string, () => Promise<unknown>>> = {
  lighthouse: () => withServer(() => benchLighthouse(ADDRESS)),
  browser: () => withServer(() => benchBrowser(ADDRESS)),
  // The pages anew from the last report, with the sizes of the app as it was just built.
  page: async () => {
    const last = readReport(`${FOLDER}/latest.json`);
    if (last !== undefined) keep({ ...last, sizes: await measureBundle("dist") });
  },
  growth: () => writeGrowthPage(FOLDER, MACHINE, Number(process.argv[3] ?? 200)),
};
const part = PARTS[process.argv[2] ?? ""];
if (part !== undefined) {
  console.dir(await part(), { depth: null });
  process.exit();
}
const core = await benchCore();
const commands = await benchCommandLine();
const { browser, scores } = await withServer(async () => ({
  browser: await benchBrowser(ADDRESS),
  scores: await benchLighthouse(ADDRESS),
}));
await writeGrowthPage(FOLDER, MACHINE);
const report: Report = {
  machine: MACHINE,
  rows: [...browser, ...core, ...commands],
  scores,
  sizes: await measureBundle("dist"),
};
mkdirSync(FOLDER, { recursive: true });
const before = readReport(`${FOLDER}/latest.json`);
if (before !== undefined) renameSync(`${FOLDER}/latest.json`, `${FOLDER}/previous.json`);
keep(report);
console.log(page(report));
for (const line of regressions(before, report)) console.log(`slower: ${line}`);
