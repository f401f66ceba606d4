/** All small things that the app keeps in a browser's storage begin so. */
const PREFIX = "crosswalk";

/** Forgets choices, the copy of the app for use without a network, and what serves it. Other apps of the same host keep theirs. */
export async function forgetApp(): Promise<void> {
  for (const storage of [() => localStorage, () => sessionStorage]) forgetChoices(storage);
  await Promise.all([forgetCaches(), forgetServiceWorker()]);
}

function forgetChoices(storage: () => Storage): void {
  try {
    const kept = storage();
    for (const key of Object.keys(kept)) if (key.startsWith(PREFIX)) kept.removeItem(key);
  } catch {
    // A browser that forbids storage keeps nothing.
  }
}

async function forgetCaches(): Promise<void> {
  if (!("caches" in globalThis)) return;
  const names = await caches.keys();
  await Promise.all(
    names
      .filter((name) => name.startsWith(PREFIX) || name.endsWith(scope()))
      .map((name) => caches.delete(name)),
  );
}

async function forgetServiceWorker(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const registration = await navigator.serviceWorker.getRegistration(scope());
  await registration?.unregister();
}

/** Where the app is; the names of most of its caches end with it. */
function scope(): string {
  return new URL("./", document.baseURI).href;
}

/** Loads the app anew at its start page. */
export function startAgain(): void {
  history.replaceState(undefined, "", "#/");
  location.reload();
}
