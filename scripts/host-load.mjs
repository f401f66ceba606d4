// `node scripts/host-load.mjs [FOLDER]`: serves the built app as docs/hosting.md says, puts the server under load and counts the
// bytes of a visit. Loopback only, bounded in time; the figures in docs/hosting.md are from here.
import { fork } from "node:child_process";
import { cpus } from "node:os";
import { chromium } from "@playwright/test";
import autocannon from "autocannon";
import { findChromium } from "./find-chromium.mjs";
import { createBuiltServer } from "./serve-built.mjs";

const FOLDER = process.argv[2] ?? "dist";
const PORT = 4206;
const ADDRESS = `http://127.0.0.1:${PORT}`;
const VISITORS_AT_ONCE = 100;
const SECONDS = 15;
function serve() {
  let bytes = 0;
  let requests = 0;
  const server = createBuiltServer(FOLDER, (sent) => {
    bytes += sent;
    requests += 1;
  });
  server.listen(PORT, "127.0.0.1", () => process.send?.("ready"));
  process.on("message", () => {
    process.send?.({ bytes, requests });
    bytes = 0;
    requests = 0;
  });
}

function answerOf(server) {
  return new Promise((resolve) => {
    server.once("message", resolve);
  });
}

async function countOf(server) {
  const answer = answerOf(server);
  server.send("count");
  return answer;
}

/** What the server sends for a first visit, for the copy that works offline, and for the visit after it. */
async function countVisits(server) {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage({ serviceWorkers: "block" });
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await countOf(server);
  await page.goto(ADDRESS, { waitUntil: "networkidle" });
  const first = await countOf(server);
  await page.reload({ waitUntil: "networkidle" });
  const again = await countOf(server);
  const offline = await browser.newPage();
  await offline.goto(ADDRESS);
  await offline.evaluate(async () => void (await navigator.serviceWorker.ready));
  await offline.waitForLoadState("networkidle");
  const kept = await countOf(server);
  await offline.reload({ waitUntil: "networkidle" });
  const later = await countOf(server);
  await browser.close();
  return { first, again, kept, later, paths: [...new Set(asked)] };
}

async function load(requests) {
  const times = [];
  const loading = autocannon({
    url: ADDRESS,
    connections: VISITORS_AT_ONCE,
    duration: SECONDS,
    requests: requests.map((path) => ({ path })),
  });
  loading.on("response", (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  const { requests: rate, errors, non2xx, throughput } = await loading;
  times.sort((a, b) => a - b);
  return {
    rate: rate.average,
    total: rate.total,
    p50: percentile(times, 50),
    p95: percentile(times, 95),
    errors,
    non2xx,
    throughput: throughput.average,
  };
}

/** The time, in whole milliseconds, that so many in a hundred answers took at most. */
function percentile(sorted, percent) {
  return Math.round(sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? 0);
}

const kB = (bytes) => `${Math.round(bytes / 1000)} kB`;

async function measure() {
  const server = fork(process.argv[1], [FOLDER, "serve"]);
  await answerOf(server);
  const { first, again, kept, later, paths } = await countVisits(server);
  const lines = [
    `${cpus().length} cores, Node ${process.versions.node}, ${VISITORS_AT_ONCE} connections, ${SECONDS} s each`,
    `first page: ${first.requests} requests, ${kB(first.bytes)}`,
    `the same page again, from the browser's cache: ${again.requests} requests, ${kB(again.bytes)}`,
    `first visit with the copy for use offline: ${kept.requests} requests, ${kB(kept.bytes)}`,
    `a later visit: ${later.requests} requests, ${kB(later.bytes)}`,
  ];
  const loads = [
    { name: "a first page, all of its files in turn", requests: paths },
    { name: "the check for an update (sw.js)", requests: ["/sw.js"] },
  ];
  for (const { name, requests } of loads) {
    const { rate, total, p50, p95, errors, non2xx, throughput } = await load(requests);
    if (total === 0 || errors + non2xx > 0) throw new Error(`${errors + non2xx} of ${total} requests failed`);
    lines.push(
      `${name}: ${Math.round(rate)} requests/s (${total} in all, ${Math.round(throughput / 1e6)} MB/s), p50 ${p50} ms, p95 ${p95} ms`,
      `  = ${Math.floor(rate / requests.length)} of them a second`,
    );
  }
  server.kill();
  process.stdout.write(`${lines.join("\n")}\n`);
}

if (process.argv[3] === "serve") serve();
else await measure();
