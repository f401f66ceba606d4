interface TrustedTypePolicyFactory {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
}

const NAME = "app-url";

/** Only scripts of the app's own origin may run; where the browser has Trusted Types it enforces that. */
const policy = trustedTypes()?.createPolicy(NAME, { createScriptURL: ownOrigin });

/** The address of one of the app's own scripts, trusted where the browser asks for that. */
export function trustedScriptUrl(url: string): string {
  return policy?.createScriptURL(url) ?? ownOrigin(url);
}

function ownOrigin(url: string): string {
  const { origin, href } = new URL(url, document.baseURI);
  if (origin !== location.origin) throw new Error("a script of another origin");
  return href;
}

function trustedTypes(): TrustedTypePolicyFactory | undefined {
  if (!("trustedTypes" in globalThis)) return undefined;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the DOM types don't know Trusted Types yet
  return (globalThis as { trustedTypes?: TrustedTypePolicyFactory }).trustedTypes;
}
