// The built app as docs/hosting.md says that a host serves it: the build's own headers, text compressed once, an answer to
// "has it changed?". For the benchmarks and the load test.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** What a host compresses; other fonts and pictures are compressed in themselves. */
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

/** Serves a folder; `onAnswer` hears the bytes of each answer's body. */
export function createBuiltServer(folder, onAnswer = () => undefined) {
  const files = readFiles(folder);
  return createServer((request, response) => {
    const path = request.url === "/" ? "/index.html" : (request.url ?? "").split("?")[0];
    const file = files.get(path)?.();
    if (file === undefined) {
      onAnswer(0);
      return response.writeHead(404).end();
    }
    if (request.headers["if-none-match"] === file.headers.ETag) {
      onAnswer(0);
      return response.writeHead(304, file.headers).end();
    }
    onAnswer(file.body.length);
    return response.writeHead(200, { ...file.headers, "Content-Length": file.body.length }).end(file.body);
  });
}

/** Every file with its headers, read and compressed when it is first asked for. */
function readFiles(folder) {
  const rules = readRules(folder);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(
    files.map((name) => {
      const path = `/${name.replaceAll("\\", "/")}`;
      let file;
      return [path, () => (file ??= readFile(join(folder, name), headersOf(rules, path)))];
    }),
  );
}

function readFile(name, headers) {
  const bytes = readFileSync(name);
  const etag = `"${createHash("sha1").update(bytes).digest("base64url")}"`;
  const type = TEXT[extname(name)];
  if (type === undefined) return { body: bytes, headers: { ...headers, ETag: etag } };
  const body = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  return { body, headers: { ...headers, "Content-Type": type, "Content-Encoding": "br", ETag: etag } };
}

/** The headers of one path, out of the file that the build writes for hosts. */
function headersOf(rules, path) {
  const isAsset = path.startsWith("/assets/");
  const cache = isAsset ? {} : { "Cache-Control": "no-cache" };
  return { ...rules["/*"], ...cache, ...(isAsset ? rules["/assets/*"] : {}) };
}

function readRules(folder) {
  const rules = {};
  let pattern = "";
  for (const line of readFileSync(join(folder, "_headers"), "utf8").split("\n")) {
    const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
    if (name !== undefined) rules[pattern][name] = value;
    else if (line !== "") {
      pattern = line;
      rules[pattern] = {};
    }
  }
  return rules;
}
