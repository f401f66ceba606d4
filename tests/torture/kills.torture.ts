import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { findChromium } from "../../scripts/find-chromium.mjs";
import { report } from "./counts.ts";

/** A life lasts about two seconds: 300 are ten minutes, `KILLS=1000` half an hour. */
const KILLS = Number(process.env["KILLS"] ?? "300");
const KEPT_A_LIFE = 35;
const EAGER_LIVES = 10;

const toldSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("found"), edit: z.number(), isWhole: z.boolean() }),
  z.object({ kind: z.literal("kept"), edit: z.number() }),
]);
type Told = z.infer<typeof toldSchema>;

let server: ViteDevServer;
let folder: string;
let hear: (told: Told) => void = () => undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "crosswalk-kills-"));
  server = await createServer({
    configFile: false,
    logLevel: "error",
    cacheDir: join(folder, "vite"),
    optimizeDeps: { include: ["idb", "zod"] },
    server: { port: 0, hmr: false, watch: null },
    plugins: [
      {
        name: "told",
        configureServer: ({ middlewares }) => {
          middlewares.use("/told", (request, response) => {
            const parts: Buffer[] = [];
            request.on("data", (part: Buffer) => parts.push(part));
            request.on("end", () => {
              hear(toldSchema.parse(JSON.parse(Buffer.concat(parts).toString())));
              response.end();
            });
          });
        },
      },
    ],
  });
  await server.listen();
}, 60_000);

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

function startBrowser(profileName: string, search: string): ChildProcess {
  const program = findChromium() ?? "chromium";
  const address = new URL(`tests/torture/kill-page.html${search}`, server.resolvedUrls?.local[0]).href;
  const profile = `--user-data-dir=${join(folder, profileName)}`;
  const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync"];
  return spawn(program, [...flags, profile, address], { detached: true, stdio: "ignore" });
}

/** The browser with all of its processes, at once: nothing is written any more. */
async function kill(browser: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => {
    browser.once("exit", resolve);
  });
  if (browser.pid !== undefined) process.kill(-browser.pid, "SIGKILL");
  await ended;
}

/** One life of a browser: what it found, and the last edit that it said was kept. */
async function live(enough: number, search = ""): Promise<{ found: Told & { kind: "found" }; last: number }> {
  let found: (Told & { kind: "found" }) | undefined;
  let last = 0;
  let kept = 0;
  const hasEnough = new Promise<void>((resolve) => {
    hear = (told) => {
      if (told.kind === "found") found = told;
      else {
        last = told.edit;
        kept += 1;
      }
      if (kept === enough) resolve();
    };
  });
  const browser = startBrowser(`profile${search.replace("?", "-")}`, search);
  await Promise.race([hasEnough, setTimeout(60_000)]);
  await kill(browser);
  if (found === undefined) throw new Error("the page never began");
  return { found, last: Math.max(last, found.edit) };
}

it.skipIf(findChromium() === undefined)(
  `${KILLS} kills of the browser during saves: no torn record, no edit lost that was said to be kept`,
  async () => {
    let before = 0;
    let acknowledged = 0;
    for (let life = 0; life <= KILLS; life += 1) {
      const { found, last } = await live(KEPT_A_LIFE + (life % 7));
      expect(found.isWhole).toBe(true);
      expect(found.edit).toBeGreaterThanOrEqual(before);
      acknowledged += last - found.edit;
      before = last;
    }
    expect(acknowledged).toBeGreaterThanOrEqual(KILLS * KEPT_A_LIFE);
    report(`${KILLS} kills, ${acknowledged} saves said to be kept: none lost, none torn`);
  },
  KILLS * 70_000 + 70_000,
);

it.skipIf(findChromium() === undefined)(
  "a page that says an edit is kept before it is stored is seen through",
  async () => {
    let before = 0;
    let lost = 0;
    for (let life = 0; life <= EAGER_LIVES; life += 1) {
      const { found, last } = await live(KEPT_A_LIFE + life, "?eager");
      if (found.edit < before) lost += 1;
      before = last;
    }
    expect(lost).toBeGreaterThan(0);
    report(`${EAGER_LIVES} kills of a page that says so too early: seen in ${lost}`);
  },
  EAGER_LIVES * 70_000 + 70_000,
);
