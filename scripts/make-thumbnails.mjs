// Makes the picture of each template from its sample, with the command line itself and poppler's pdftoppm: run it after a change
// of a template, a sample or the PDF exporter.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(fileURLToPath(import.meta.url), "../..");
const PIXELS_PER_INCH = "48";

function run(command, ...args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed`);
}

const folder = mkdtempSync(join(tmpdir(), "crosswalk-thumbnails-"));
const templates = readdirSync(join(root, "templates"), { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
);
for (const { name } of templates) {
  const pdf = join(folder, `${name}.pdf`);
  const sample = join("templates", name, "sample.json");
  run(process.execPath, "bin/crosswalk.mjs", "build", sample, "--template", name, "--lang", "en", "-o", pdf);
  const picture = join("templates", name, "thumbnail");
  run("pdftoppm", "-r", PIXELS_PER_INCH, "-png", "-singlefile", "-f", "1", pdf, picture);
  console.log(`${picture}.png`);
}
rmSync(folder, { recursive: true });
