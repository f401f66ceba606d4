// `npm test`: the fast checks, the unit suite, the built app, the browser suite; one line with the sum at the end.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const reports = mkdtempSync(join(tmpdir(), "crosswalk-tests-"));
const unitReport = join(reports, "unit.json");
const browserReport = join(reports, "browser.json");

function run(command, args, environment = {}) {
  const { status } = spawnSync(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...environment },
  });
  return status === 0;
}

/** One of our scripts, its output kept together; each uses one core for most of its time. */
function runScript(script) {
  return new Promise((resolve) => {
    const child = spawn("npm", ["run", "--silent", script], { stdio: ["ignore", "pipe", "pipe"] });
    const output = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => output.push(chunk));
    child.on("error", () => resolve(false));
    child.on("close", (code) => {
      console.log(`> ${script}`);
      process.stdout.write(Buffer.concat(output));
      resolve(code === 0);
    });
  });
}

/** Whether each of the scripts passed, two at a time, in the order given. */
async function runScripts(scripts) {
  const waiting = [...scripts];
  const passed = new Map();
  const work = async () => {
    for (let script = waiting.shift(); script !== undefined; script = waiting.shift())
      passed.set(script, await runScript(script));
  };
  await Promise.all([work(), work()]);
  return scripts.map((script) => passed.get(script) === true);
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

function unitCounts() {
  const report = readReport(unitReport);
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const brokenFiles = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function browserCounts() {
  const stats = readReport(browserReport)?.stats;
  if (stats === undefined) return { passed: 0, failed: 1, skipped: 0 };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/** The names of what failed, to stand together at the end of a long output. */
function failedTests() {
  const units = (readReport(unitReport)?.testResults ?? []).flatMap((file) => {
    const names = file.assertionResults
      .filter(({ status }) => status === "failed")
      .map(({ fullName, failureMessages }) => `${file.name} › ${fullName}\n${failureMessages.join("\n")}`);
    return file.status === "failed" && names.length === 0 ? [`${file.name}\n${file.message}`] : names;
  });
  return [...units, ...failedIn(readReport(browserReport)?.suites ?? [])];
}

function failedIn(suites) {
  return suites.flatMap((suite) => [
    ...(suite.specs ?? [])
      .filter(({ ok }) => !ok)
      .map((spec) => {
        const errors = spec.tests.flatMap(({ results }) => results.flatMap((result) => result.errors));
        return `${spec.file} › ${spec.title}\n${errors.map(({ message }) => message).join("\n")}`;
      }),
    ...failedIn(suite.suites ?? []),
  ]);
}

const prepared = run(process.execPath, ["scripts/prepare-tests.mjs"]);
const [built, ...checks] = await runScripts(["build", "types", "lint", "direction", "dead-code"]);
const checked = checks.every(Boolean);
const unitsPass = run("npx", [
  "vitest",
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${unitReport}`,
]);
const isSmall = built && run("npm", ["run", "--silent", "size"]);
const browserPasses =
  prepared && built && run("npx", ["playwright", "test"], { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport });

const stepNames = ["prepare", "check", "build", "size"];
const stepsPass = [prepared, checked, built, isSmall];
const steps = stepsPass.map((ok) => ({
  passed: ok ? 1 : 0,
  failed: ok ? 0 : 1,
  skipped: 0,
}));
const counts = [...steps, unitCounts(), browserCounts()];
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
const failures = [...stepNames.filter((_, index) => !stepsPass[index]), ...failedTests()];
rmSync(reports, { recursive: true, force: true });

for (const failure of failures) console.log(`\nFailed: ${failure}`);

const skipped = sum("skipped");
const failed = sum("failed") || (unitsPass && browserPasses ? 0 : 1);
console.log(`\n${sum("passed")} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exit(failed === 0 ? 0 : 1);
