import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";

/** How a batch went: records × (resume, letter) × (English, Spanish), all PDF. */
export interface BatchRun {
  /** Cores that it may use: one, where the system can bind a process (Linux), else all for either number of jobs. */
  readonly cores: number;
  readonly jobs: number;
  readonly records: number;
  readonly documents: number;
  readonly seconds: number;
  readonly documentsPerSecond: number;
  /** Processor time: tells what a busy machine hides. */
  readonly cpuSeconds: number;
  /** Highest resident size of the process with its threads, megabytes. */
  readonly peakMb: number;
}

const FIRST = ["Marisol", "Robin", "Dana", "Joel", "Nadia", "Andre", "Quinn", "Inez", "Tomas", "Ruth"];
const LAST = [
  "Ibarra",
  "Vale",
  "Okoye",
  "Lund",
  "Serrano",
  "Whitt",
  "Palmer",
  "Quiroga",
  "Nash",
  "Delacroix",
];
const POSTING = "tests/fixtures/postings/en-hospital-wall-ashgrove.txt";

/** The same batch on one core, and with two jobs on two. */
export async function benchBatch(records: number): Promise<BatchRun[]> {
  const folder = mkdtempSync(join(tmpdir(), "crosswalk-batch-"));
  try {
    writeRecords(join(folder, "in"), records);
    return [await runBatch(folder, records, 1), await runBatch(folder, records, 2)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeRecords(folder: string, count: number): void {
  mkdirSync(folder);
  const sample: Record<string, unknown> = JSON.parse(
    readFileSync("templates/first-coder/sample.json", "utf8"),
  );
  const contact = Object(sample["contact"]);
  for (let at = 0; at < count; at += 1) {
    const name = `${FIRST[at % 10]} ${LAST[Math.floor(at / 10) % 10]} ${Math.floor(at / 100)}`;
    const record = { ...sample, id: `record-${at}`, contact: { ...contact, name } };
    writeFileSync(join(folder, `${String(at).padStart(4, "0")}.json`), JSON.stringify(record));
  }
}

async function runBatch(folder: string, records: number, jobs: number): Promise<BatchRun> {
  const isBound = jobs === 1 && canBind();
  // The bundle of the command line is made before, not as a part of the first batch.
  await runOnce(["templates"], process.env, false);
  const start = performance.now();
  let peakMb = 0;
  let cpuSeconds = 0;
  for (const doc of ["resume", "letter"]) {
    for (const language of ["en", "es"]) {
      const output = join(folder, `out-${jobs}-${doc}-${language}`);
      const args = [join(folder, "in"), "--doc", doc, "--lang", language, "--posting", POSTING, "-o", output];
      const env = { ...process.env, XDG_CACHE_HOME: join(folder, "cache") };
      const used = await runOnce(["build", ...args, "--jobs", String(jobs)], env, isBound);
      peakMb = Math.max(peakMb, used.peakMb);
      cpuSeconds += used.cpuSeconds;
    }
  }
  const seconds = (performance.now() - start) / 1000;
  const documents = records * 4;
  const cores = isBound ? 1 : availableParallelism();
  return {
    cores,
    jobs,
    records,
    documents,
    seconds,
    documentsPerSecond: documents / seconds,
    cpuSeconds,
    peakMb,
  };
}

interface Used {
  readonly peakMb: number;
  readonly cpuSeconds: number;
}

/** Runs the command line and gives the most that was seen of what the system counts. */
function runOnce(args: readonly string[], env: NodeJS.ProcessEnv, isBound: boolean): Promise<Used> {
  return new Promise((resolve, reject) => {
    const program = [process.execPath, "bin/crosswalk.mjs", ...args];
    const [command = "", ...rest] = isBound ? ["taskset", "-c", "0", ...program] : program;
    const child = spawn(command, rest, { env, stdio: "ignore" });
    let used: Used = { peakMb: 0, cpuSeconds: 0 };
    const look = setInterval(() => {
      used = usedBy(child.pid) ?? used;
    }, 100);
    child.on("exit", (code) => {
      clearInterval(look);
      if (code === 0) resolve(used);
      else reject(new Error(`A batch ended with ${code}`));
    });
  });
}

function canBind(): boolean {
  return spawnSync("taskset", ["-c", "0", "true"], { stdio: "ignore" }).status === 0;
}

const TICKS_A_SECOND = 100;

/** Where the system tells it (Linux). */
function usedBy(pid: number | undefined): Used | undefined {
  try {
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    const ticks = Number(fields[11]) + Number(fields[12]);
    return { peakMb: Number(peak ?? 0) / 1024, cpuSeconds: ticks / TICKS_A_SECOND };
  } catch {
    return undefined;
  }
}
