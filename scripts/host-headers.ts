/** One header of a host's answers. */
type Header = readonly [name: string, value: string];

/** What a host sends with the files under a path. */
export interface HostRules {
  /** With every file. */
  readonly all: readonly Header[];
  /** With the files whose names change with their content. */
  readonly assets: readonly Header[];
}

/** The same headers as each kind of static host wants to be told them, by the name of the file. */
export function headerFiles(rules: HostRules): Record<string, string> {
  return {
    _headers: netlify(rules),
    ".htaccess": apache(rules),
    "vercel.json": vercel(rules),
    "staticwebapp.config.json": azure(rules),
    "nginx-headers.conf": nginx(rules),
  };
}

type Render = (header: Header) => string;

const netlifyLine: Render = ([name, value]) => `  ${name}: ${value}`;
const apacheLine: Render = ([name, value]) => `  Header always set ${name} "${value}"`;
const nginxLine: Render = ([name, value]) => `add_header ${name} "${value}" always;`;

/** Netlify and Cloudflare Pages. */
function netlify({ all, assets }: HostRules): string {
  return ["/*", ...all.map(netlifyLine), "/assets/*", ...assets.map(netlifyLine), ""].join("\n");
}

function apache({ all, assets }: HostRules): string {
  return [
    "AddType text/javascript .mjs",
    "AddType application/manifest+json .webmanifest",
    "<IfModule mod_headers.c>",
    ...all.map(apacheLine),
    '  <If "%{REQUEST_URI} =~ m#/assets/#">',
    ...assets.map((header) => `  ${apacheLine(header)}`),
    "  </If>",
    "</IfModule>",
    "",
  ].join("\n");
}

function vercel({ all, assets }: HostRules): string {
  const headers = [vercelRule("/(.*)", all), vercelRule("/assets/(.*)", assets)];
  return `${JSON.stringify({ headers }, undefined, 2)}\n`;
}

function vercelRule(source: string, headers: readonly Header[]): object {
  return { source, headers: headers.map(([key, value]) => ({ key, value })) };
}

/** Azure Static Web Apps. */
function azure({ all, assets }: HostRules): string {
  const config = {
    globalHeaders: Object.fromEntries(all),
    routes: [{ route: "/assets/*", headers: Object.fromEntries(assets) }],
    mimeTypes: { ".mjs": "text/javascript", ".webmanifest": "application/manifest+json" },
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}

/** To be included in the `server` block; a location that adds a header of its own loses those around it. */
function nginx({ all, assets }: HostRules): string {
  const inAssets = [...all, ...assets].map((header) => `  ${nginxLine(header)}`);
  return [...all.map(nginxLine), "location ~ /assets/ {", ...inAssets, "}", ""].join("\n");
}
