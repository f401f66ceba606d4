import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import { createGzip } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
};

/** The built app as any file host serves it: what is text, compressed. */
export async function serveBuilt(folder: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = join(folder, normalize(pathname === "/" ? "/index.html" : pathname));
    const type = TYPES[extname(path)];
    void send(path, type, response);
  });
  await new Promise<void>((resolve) => server.listen(port, resolve));
  return server;
}

async function send(path: string, type: string | undefined, response: ServerResponse): Promise<void> {
  const isThere = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isThere) {
    response.writeHead(404).end();
    return;
  }
  response.setHeader("cache-control", "max-age=31536000");
  if (type === undefined) {
    createReadStream(path).pipe(response);
    return;
  }
  response.setHeader("content-type", type).setHeader("content-encoding", "gzip");
  createReadStream(path).pipe(createGzip()).pipe(response);
}
