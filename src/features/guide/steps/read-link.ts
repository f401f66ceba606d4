import { z } from "zod";

/** Sites that print under their name. */
const NETWORKS = [
  { host: /(^|\.)linkedin\.com$/, name: "LinkedIn" },
  { host: /(^|\.)credly\.com$/, name: "Credly" },
] as const;

/** What an address carries of where it was copied from; it leads to the same page without. */
const TRACKING = /^(?:utm_\w+|trk\w*|lipi|fbclid|gclid|mc_[ce]id|originalSubdomain)$/;

export interface ReadLink {
  readonly url: string;
  readonly network?: string;
}

/** A web address as people type or paste it, made whole: https alone gets in, and what only tracks is left behind. */
export function readLink(typed: string): ReadLink | undefined {
  const text = typed
    .trim()
    .replace(/^[<(["']+|[>)\]"',;]+$/g, "")
    .replace(/^https?:\/*/i, "");
  if (text === "" || /^[a-z][a-z\d+.-]*:(?!\d)/i.test(text) || /[\s@]/.test(text)) return undefined;
  const parsed = z.httpUrl().safeParse(`https://${text}`);
  if (!parsed.success) return undefined;
  const url = new URL(parsed.data);
  const tracking = Array.from(url.searchParams.keys()).filter((name) => TRACKING.test(name));
  for (const name of tracking) url.searchParams.delete(name);
  const isProfile = /(^|\.)linkedin\.com$/.test(url.hostname);
  if (isProfile) url.hostname = "www.linkedin.com";
  const network = NETWORKS.find(({ host }) => host.test(url.hostname))?.name;
  return { url: url.href.replace(/\/$/, ""), ...(network === undefined ? {} : { network }) };
}
