import type { Plugin } from "vite";
import { type HostRules, headerFiles } from "./host-headers.ts";

/** What the built page may do: its own files only. `data:` connections are react-pdf's and pdf.js's own images and tables. */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  // The hash is of the one rule that react-aria writes into the page.
  "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "img-src 'self' blob: data:",
  "font-src 'self' data:",
  "connect-src 'self' data:",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types app-url",
];

/** What the host sends along; `frame-ancestors` works only as a header. */
export const HOST_RULES: HostRules = {
  all: [
    ["Content-Security-Policy", [...DIRECTIVES, "frame-ancestors 'none'"].join("; ")],
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "no-referrer"],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    ["Permissions-Policy", "camera=(), microphone=(), geolocation=()"],
  ],
  assets: [["Cache-Control", "public, max-age=31536000, immutable"]],
};

/** Writes the policy into the built page, and beside it the headers for the hosts. */
export function securityPolicy(): Plugin {
  return {
    name: "security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: DIRECTIVES.join("; ") },
        injectTo: "head-prepend",
      },
    ],
    generateBundle() {
      for (const [fileName, source] of Object.entries(headerFiles(HOST_RULES)))
        this.emitFile({ type: "asset", fileName, source });
    },
  };
}
