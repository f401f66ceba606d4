import { mkdirSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { type BatchRun, benchBatch } from "./batch-bench.ts";
import { benchGrowth, type Growth } from "./growth-bench.ts";
import { batchPlot, growthPlot } from "./plots.ts";

/** Records of the batch that is measured; each gives four documents. */
const BATCH_RECORDS = 200;

/** Measures what grows and writes its page with its pictures. */
export async function writeGrowthPage(
  folder: string,
  machine: string,
  records = BATCH_RECORDS,
): Promise<void> {
  const before = loadOf();
  const growth = await benchGrowth();
  const batch = await benchBatch(records);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}/growth.json`,
    `${JSON.stringify({ machine, load: [before, loadOf()], growth, batch }, null, 2)}\n`,
  );
  writeFileSync(`${folder}/lines.svg`, growthPlot("A longer record", "lines of duties", of(growth, "lines")));
  writeFileSync(`${folder}/storage.svg`, growthPlot("More records", "records stored", of(growth, "records")));
  writeFileSync(
    `${folder}/applications.svg`,
    growthPlot("More applications", "applications stored", of(growth, "applications")),
  );
  writeFileSync(`${folder}/batch.svg`, batchPlot(batch));
  writeFileSync(
    `${folder}/growth.md`,
    page(`${machine}, load average ${before} to ${loadOf()}`, growth, batch),
  );
}

/** Above the number of cores, other work slows what is measured. */
function loadOf(): string {
  return loadavg()[0]?.toFixed(1) ?? "";
}

function of(growth: readonly Growth[], unit: Growth["unit"]): Growth[] {
  return growth.filter((curve) => curve.unit === unit);
}

function page(machine: string, growth: readonly Growth[], batch: readonly BatchRun[]): string {
  const rows = growth.map(({ name, unit, points, order }) => {
    const times = points.map(({ size, p50 }) => `${size}: ${p50.toFixed(2)}`).join(", ");
    return `| ${name} | ${unit} | ${times} | ${order.toFixed(2)} |`;
  });
  const [one, two] = batch;
  const gain = one && two ? two.documentsPerSecond / one.documentsPerSecond : Number.NaN;
  const runs = batch.map(
    ({ cores, jobs, documents, seconds, documentsPerSecond, cpuSeconds, peakMb }) =>
      `| ${cores} | ${jobs} | ${documents} | ${seconds.toFixed(1)} | ${documentsPerSecond.toFixed(1)} | ${cpuSeconds.toFixed(1)} | ${Math.round(peakMb)} |`,
  );
  return `# How the cost grows

Written by \`npm run bench -- growth\` on ${machine}. Times in milliseconds, p50. The order is the slope on logarithmic axes: 1 where
twice the work takes twice the time. Storage is measured on an IndexedDB in memory: our own share, not the disk's.
A load average above the number of cores means that other work slowed all that is measured here.

![Milliseconds by lines of a record](lines.svg)

![Milliseconds by records stored](storage.svg)

![Milliseconds by applications stored](applications.svg)

| work | of | p50 by size | order |
| --- | --- | --- | --- |
${rows.join("\n")}

## Batch

A resume and a letter of each record in either language, as PDF, by \`crosswalk build DIR --jobs N\`. Two jobs on
two cores did ${gain.toFixed(2)} × the work of one job on one core in the same time. A job alone on two cores leaves some of its work (compiling,
collecting garbage) to the second. Processor time shows what else ran on the machine: with nothing else, seconds on two cores are
about half of it.

![Documents a second](batch.svg)

| cores | jobs | documents | seconds | a second | processor seconds | peak MB |
| --- | --- | --- | --- | --- | --- | --- |
${runs.join("\n")}
`;
}
