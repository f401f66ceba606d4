import type { DraftLink } from "./resume-draft.ts";

/**
 * The addresses behind the words of links tell what the page does not: the rest of an address that was cut, and
 * a profile whose address is not written out.
 */
export function mendLinks(written: readonly DraftLink[], behind: readonly string[]): DraftLink[] {
  const pages = behind.filter((url) => /^https?:/i.test(url));
  const mended = written.map((link) => {
    const whole = pages.find(
      (url) => bare(url).startsWith(bare(link.url)) && bare(url).length > bare(link.url).length,
    );
    return whole === undefined || !isCut(link.url) ? link : { ...link, url: whole };
  });
  const profile = pages.find((url) => /linkedin\.com\/in\//i.test(url));
  const hasProfile = mended.some(({ network }) => network === "LinkedIn");
  return profile === undefined || hasProfile ? mended : [...mended, { network: "LinkedIn", url: profile }];
}

function bare(url: string): string {
  return url
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, "")
    .replace(/^www\./, "")
    .replace(/\/+$/, "");
}

/** Only the path of an address may have been cut, not a site of its own. */
function isCut(url: string): boolean {
  return bare(url).includes("/");
}
