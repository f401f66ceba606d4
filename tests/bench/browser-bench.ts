import { readFileSync } from "node:fs";
import { type Browser, chromium, type Page } from "@playwright/test";
import { findChromium } from "../../scripts/find-chromium.mjs";
import type { Row } from "./core-bench.ts";
import { keyTimes, longTasks } from "./key-times.ts";
import { summarize } from "./measure.ts";

/** A record as long as anybody's. */
const JOBS = 40;
const LINES = 20;

/** Until what a page loads when it opens is there, milliseconds. */
const SETTLING = 1000;

/** The built app in Chromium: how soon the first page can be used, and how a key press reaches the screen and the paper. */
export async function benchBrowser(address: string): Promise<Row[]> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  const rows = [...(await benchResume(browser, address)), ...(await benchLongRecord(browser, address))];
  await browser.close();
  return rows;
}

/** A resume of two pages. */
async function benchResume(browser: Browser, address: string): Promise<Row[]> {
  const page = await newPage(browser);
  const start = performance.now();
  await page.goto(address);
  await page.getByRole("main").getByRole("button").first().waitFor();
  const usable = performance.now() - start;
  await page.getByRole("main").getByRole("button").nth(3).click();
  await page.getByRole("dialog").getByRole("listitem").first().getByRole("button").click();
  await page.locator("canvas").nth(1).waitFor();
  await page.evaluate(() => {
    location.hash = location.hash.replace(/[^/]+$/, "summary");
  });
  await page.getByRole("main").getByRole("textbox").first().click();
  await page.waitForTimeout(SETTLING);
  const rows = [
    { name: "first page usable", time: { p50: usable, p95: usable, runs: 1 } },
    { name: "key to painted character", time: summarize(await keyTimes(page, "paint")), most: 50 },
    { name: "key to updated paper", time: summarize(await keyTimes(page, "paper")), most: 160 },
  ];
  await page.close();
  return rows;
}

async function benchLongRecord(browser: Browser, address: string): Promise<Row[]> {
  const page = await newPage(browser);
  await page.goto(address);
  await page.getByRole("main").getByRole("button").first().click();
  await page.locator('input[type="file"]').setInputFiles({
    name: "record.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(longRecord())),
  });
  await page.getByRole("button", { name: "Use this resume" }).click();
  await page.locator("canvas").first().waitFor();
  await page.evaluate(() => {
    location.hash = location.hash.replace(/[^/]+$/, "work");
  });
  await page.locator('[data-record="role-0"] button[aria-expanded]').first().click();
  await page.locator('[data-record="line-0-0"] textarea').click();
  await page.waitForTimeout(SETTLING);
  const paint = summarize(await keyTimes(page, "paint"));
  const tasks = await longTasks(page);
  const longest = Math.max(0, ...tasks);
  await page.close();
  const size = `${JOBS} jobs × ${LINES} lines`;
  return [
    { name: `key to painted character, ${size}`, time: paint, most: 50 },
    {
      name: `longest task while typing, ${size} (0: none of 50 ms)`,
      time: { p50: longest, p95: longest, runs: tasks.length },
      most: 60,
    },
  ];
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: "block",
  });
  return context.newPage();
}

function longRecord(): unknown {
  const sample = JSON.parse(readFileSync("templates/first-coder/sample.json", "utf8"));
  const [role] = sample.work;
  const line = (job: number, at: number) => ({
    ...role.highlights[at % role.highlights.length],
    id: `line-${job}-${at}`,
  });
  const work = Array.from({ length: JOBS }, (_, job) => ({
    ...role,
    id: `role-${job}`,
    highlights: Array.from({ length: LINES }, (_unused, at) => line(job, at)),
  }));
  return { ...sample, work };
}
