import { trustedScriptUrl } from "./trusted-url.ts";

/** Starts a module worker from the app's own files. */
export function startWorker(url: string, name: string): Worker {
  return new Worker(trustedScriptUrl(url), { type: "module", name });
}
