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

/** A part of the app that an update has removed: the page loads again, once, and finds the new parts. */
export function recoverLostParts(): void {
  addEventListener("vite:preloadError", (event) => {
    if (sessionStorage.getItem(RELOADED) !== null) return;
    sessionStorage.setItem(RELOADED, "yes");
    event.preventDefault();
    location.reload();
  });
}
