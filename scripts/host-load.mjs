// `node scripts/host-load.mjs [FOLDER]`: serves the built app as docs/hosting.md says, puts the server under load and counts the
// bytes of a visit. Loopback only, bounded in time; the figures in docs/hosting.md are from here.
import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { cpus } from "node:os";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { chromium } from "@playwright/test";
import autocannon from "autocannon";
import { findChromium } from "./find-chromium.mjs";

const FOLDER = process.argv[2] ?? "dist";
const PORT = 4206;
const ADDRESS = `http://127.0.0.1:${PORT}`;
const VISITORS_AT_ONCE = 100;
const SECONDS = 15;
/** What a host compresses; fonts and pictures are compressed in themselves. */
const TEXT = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".ttf": "font/ttf",
};

/** The headers of one path, out of the file that the build writes for hosts. */
function headersOf(rules, path) {
  const isAsset = path.startsWith("/assets/");
  const cache = isAsset ? {} : { "Cache-Control": "no-cache" };
  return { ...rules["/*"], ...cache, ...(isAsset ? rules["/assets/*"] : {}) };
}

function readRules() {
  const rules = {};
  let pattern = "";
  for (const line of readFileSync(join(FOLDER, "_headers"), "utf8").split("\n")) {
    const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
    if (name !== undefined) rules[pattern][name] = value;
    else if (line !== "") {
      pattern = line;
      rules[pattern] = {};
    }
  }
  return rules;
}

/** Every file with its headers, compressed once, as hosts keep them. */
function readFiles() {
  const rules = readRules();
  const names = readdirSync(FOLDER, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => statSync(join(FOLDER, name)).isFile());
  return new Map(
    files.map((name) => {
      const path = `/${name.replaceAll("\\", "/")}`;
      const bytes = readFileSync(join(FOLDER, name));
      const type = TEXT[extname(name)];
      const body =
        type === undefined
          ? bytes
          : brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
      const etag = `"${createHash("sha1").update(bytes).digest("base64url")}"`;
      const kind = type === undefined ? {} : { "Content-Type": type, "Content-Encoding": "br" };
      return [path, { body, headers: { ...headersOf(rules, path), ...kind, ETag: etag } }];
    }),
  );
}

function serve() {
  const files = readFiles();
  let bytes = 0;
  let requests = 0;
  const server = createServer((request, response) => {
    const path = request.url === "/" ? "/index.html" : (request.url ?? "").split("?")[0];
    const file = files.get(path);
    requests += 1;
    if (file === undefined) return response.writeHead(404).end();
    if (request.headers["if-none-match"] === file.headers.ETag)
      return response.writeHead(304, file.headers).end();
    bytes += file.body.length;
    return response.writeHead(200, { ...file.headers, "Content-Length": file.body.length }).end(file.body);
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
  const {
    requests: rate,
    latency,
    errors,
    non2xx,
    throughput,
  } = await autocannon({
    url: ADDRESS,
    connections: VISITORS_AT_ONCE,
    duration: SECONDS,
    requests: requests.map((path) => ({ path })),
  });
  return {
    rate: rate.average,
    total: rate.total,
    p50: latency.p50,
    p97: latency.p97_5,
    errors,
    non2xx,
    throughput: throughput.average,
  };
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
    const { rate, total, p50, p97, errors, non2xx, throughput } = await load(requests);
    if (total === 0 || errors + non2xx > 0) throw new Error(`${errors + non2xx} of ${total} requests failed`);
    lines.push(
      `${name}: ${Math.round(rate)} requests/s (${total} in all, ${Math.round(throughput / 1e6)} MB/s), p50 ${p50} ms, p97.5 ${p97} ms`,
      `  = ${Math.floor(rate / requests.length)} of them a second`,
    );
  }
  server.kill();
  process.stdout.write(`${lines.join("\n")}\n`);
}

if (process.argv[3] === "serve") serve();
else await measure();
