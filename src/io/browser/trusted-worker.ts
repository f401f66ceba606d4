interface TrustedTypePolicyFactory {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
}

const NAME = "app-url";

/** Only scripts of the app's own origin may run as workers; where the browser has Trusted Types it enforces that. */
const policy = trustedTypes()?.createPolicy(NAME, { createScriptURL: ownOrigin });

/** Starts a module worker from the app's own files. */
export function startWorker(url: string, name: string): Worker {
  return new Worker(policy?.createScriptURL(url) ?? ownOrigin(url), { type: "module", name });
}

function ownOrigin(url: string): string {
  const { origin, href } = new URL(url, document.baseURI);
  if (origin !== location.origin) throw new Error("a worker of another origin");
  return href;
}

function trustedTypes(): TrustedTypePolicyFactory | undefined {
  if (!("trustedTypes" in globalThis)) return undefined;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the DOM types don't know Trusted Types yet
  return (globalThis as { trustedTypes?: TrustedTypePolicyFactory }).trustedTypes;
}
