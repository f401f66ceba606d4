// Makes sure that the tests find a Chromium and poppler's programs: installed already, from Debian, or Playwright's own.
import { spawnSync } from "node:child_process";
import { findChromium, findProgram } from "./find-chromium.mjs";

function run(command, ...args) {
  console.log(`> ${command} ${args.join(" ")}`);
  return spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"] }).status === 0;
}

function installFromDebian(...packages) {
  if (findProgram("apt-get") === undefined) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && findProgram("sudo") === undefined) return false;
  const prefix = isRoot ? [] : ["sudo", "-n"];
  const [command, ...rest] = [...prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
  run(command, ...rest, "update", "-qq");
  return run(command, ...rest, "install", "-y", "-qq", "--no-install-recommends", ...packages);
}

function prepareChromium() {
  if (findChromium() !== undefined) return true;
  if (!installFromDebian("chromium-headless-shell")) installFromDebian("chromium");
  if (findChromium() !== undefined) return true;
  run("npx", "playwright", "install", "chromium");
  return findChromium() !== undefined;
}

function preparePoppler() {
  if (findProgram("pdftotext") !== undefined) return true;
  installFromDebian("poppler-utils");
  return findProgram("pdftotext") !== undefined;
}

if (!preparePoppler()) {
  console.log("poppler (pdftotext, pdfinfo) was not found: the checks that need it are skipped, and say so.");
}
if (!prepareChromium()) {
  console.error(
    "The browser tests need Chromium, and none could be found or installed.\n" +
      "Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run `npm test` again.",
  );
  process.exit(1);
}
