import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { findChromium } from "../../scripts/find-chromium.mjs";

const PORT = 4175;

/** A category of Lighthouse and what it should reach, from 0 to 1. */
export interface Score {
  readonly category: string;
  readonly score: number;
  readonly least: number;
  /** The audits that cost something. */
  readonly findings: readonly string[];
}

const LEAST: Readonly<Record<string, number>> = {
  performance: 0.95,
  accessibility: 1,
  "best-practices": 1,
  seo: 1,
};

/** The first page as a phone loads it: Lighthouse's own mobile settings, slow network and slow processor. */
export async function benchLighthouse(address: string): Promise<Score[]> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ["--no-sandbox", "--disable-gpu", `--remote-debugging-port=${PORT}`],
  });
  try {
    const result = await lighthouse(address, {
      port: PORT,
      logLevel: "error",
      onlyCategories: Object.keys(LEAST),
    });
    if (result === undefined) throw new Error("Lighthouse gave no report");
    const { categories, audits } = result.lhr;
    return Object.values(categories).map(({ id, score, auditRefs }) => ({
      category: id,
      score: score ?? 0,
      least: LEAST[id] ?? 0,
      findings: auditRefs
        .filter(({ id: audit, weight }) => weight > 0 && (audits[audit]?.score ?? 1) < 0.9)
        .map(({ id: audit }) => audits[audit]?.title ?? audit),
    }));
  } finally {
    await browser.close();
  }
}
