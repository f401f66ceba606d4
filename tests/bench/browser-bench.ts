import { chromium, type Page } from "@playwright/test";
import { findChromium } from "../../scripts/find-chromium.mjs";
import type { Row } from "./core-bench.ts";
import { summarize } from "./measure.ts";

const KEYS = 40;
/** A key that reaches nothing in this time is left out, milliseconds. */
const GIVE_UP = 3000;

/** The built app in Chromium: how soon the first page can be used, and how a key press reaches the screen and the paper. */
export async function benchBrowser(address: string): Promise<Row[]> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(address);
  await page.getByRole("main").getByRole("button").first().waitFor();
  const usable = performance.now() - start;
  await openSample(page);
  const rows = [
    { name: "first page usable", time: { p50: usable, p95: usable, runs: 1 } },
    { name: "key to painted character", time: summarize(await keyTimes(page, "paint")), most: 50 },
    { name: "key to updated paper", time: summarize(await keyTimes(page, "paper")), most: 160 },
  ];
  await browser.close();
  return rows;
}

async function openSample(page: Page): Promise<void> {
  await page.getByRole("main").getByRole("button").nth(3).click();
  await page.getByRole("dialog").getByRole("listitem").first().getByRole("button").click();
  await page.locator("canvas").first().waitFor();
  await page.evaluate(() => {
    location.hash = location.hash.replace(/[^/]+$/, "summary");
  });
  await page.getByRole("main").getByRole("textbox").first().click();
}

/** Times measured inside of the page, from the key event to the frame, or to the next drawing of the first sheet. */
async function keyTimes(page: Page, until: "paint" | "paper"): Promise<number[]> {
  const times: number[] = [];
  for (let key = 0; key < KEYS && (key < 3 || times.length > 0); key += 1) {
    const waiting = page.evaluate(
      ([what, giveUp]) =>
        new Promise<number>((resolve) => {
          setTimeout(() => resolve(Number.NaN), giveUp);
          addEventListener(
            "keydown",
            (event) => {
              const pressed = event.timeStamp;
              if (what === "paint") {
                requestAnimationFrame(() =>
                  requestAnimationFrame(() => resolve(performance.now() - pressed)),
                );
                return;
              }
              // oxlint-disable-next-line typescript/unbound-method -- called with its canvas below
              const draw = CanvasRenderingContext2D.prototype.drawImage;
              CanvasRenderingContext2D.prototype.drawImage = function (
                this: CanvasRenderingContext2D,
                ...given: unknown[]
              ) {
                Reflect.apply(draw, this, given);
                if (!document.contains(this.canvas)) return;
                CanvasRenderingContext2D.prototype.drawImage = draw;
                resolve(performance.now() - pressed);
              };
            },
            { once: true },
          );
        }),
      [until, GIVE_UP] as const,
    );
    await page.keyboard.press("a");
    const time = await waiting;
    if (!Number.isNaN(time)) times.push(time);
    await page.waitForTimeout(until === "paper" ? 250 : 30);
  }
  return times;
}
