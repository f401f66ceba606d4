import { trustedScriptUrl } from "./trusted-url.ts";

const SERVICE_WORKER = "sw.js";

/** A newer app that is ready and waits until the person takes it. */
export type TakeUpdate = () => void;

/**
 * Keeps the app for use without a network, and tells when a newer one waits. Taking it swaps the app and
 * loads the page again; nothing happens by itself.
 */
export async function keepOffline(onUpdate: (take: TakeUpdate) => void): Promise<void> {
  const registration = await register();
  if (registration === undefined) return;
  const offer = (): void => {
    const { waiting } = registration;
    if (waiting !== null && navigator.serviceWorker.controller !== null) onUpdate(() => take(waiting));
  };
  offer();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", offer);
  });
}

/** None where the browser has no service workers or refuses them: the app then needs the network. */
async function register(): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await navigator.serviceWorker.register(trustedScriptUrl(SERVICE_WORKER));
  } catch {
    return undefined;
  }
}

function take(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  // A service worker has no target origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  waiting.postMessage({ type: "SKIP_WAITING" });
}

const RELOADED = "crosswalk-reloaded";

/** Parts that are still lost so soon after the page was loaded again, in milliseconds, aren't found by loading it once more. */
const SOON = 30_000;

/** A part of the app that an update has removed: the page loads again and finds the new parts; it doesn't go round in circles. */
export function recoverLostParts(): void {
  addEventListener("vite:preloadError", (event) => {
    const now = Date.now();
    if (Math.abs(now - lastReload()) < SOON || !isNoted(now)) return;
    event.preventDefault();
    location.reload();
  });
}

function lastReload(): number {
  try {
    return Number(sessionStorage.getItem(RELOADED) ?? "0");
  } catch {
    return 0;
  }
}

/** Whether it is known after the page was loaded again. */
function isNoted(time: number): boolean {
  try {
    sessionStorage.setItem(RELOADED, `${time}`);
    return true;
  } catch {
    return false;
  }
}
