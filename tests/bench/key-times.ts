import type { Page } from "@playwright/test";

const KEYS = 80;
/** A key that reaches nothing in this time is left out, milliseconds. */
const GIVE_UP = 3000;
/** Between two keys of a quick typist, milliseconds. */
const TYPING_PACE = 60;

/** Times measured inside of the page, from the key event to the frame, or to the next drawing of a sheet. */
export async function keyTimes(page: Page, until: "paint" | "paper"): Promise<number[]> {
  const times: number[] = [];
  for (let key = 0; key < KEYS && (key < 3 || times.length > 0); key += 1) {
    // The page listens before the key is pressed: two messages at once may arrive either way.
    await page.evaluate(listenForKey, [until, GIVE_UP] as const);
    await page.keyboard.press("a");
    const time = await page.evaluate(() => Reflect.get(globalThis, "timed") as Promise<number>);
    if (!Number.isNaN(time)) times.push(time);
    await page.waitForTimeout(until === "paper" ? 250 : 30);
  }
  return times;
}

/** In the page: begins to wait for the next key; `timed` becomes how long it took to show. */
function listenForKey([what, giveUp]: readonly ["paint" | "paper", number]): void {
  const timed = new Promise<number>((resolve) => {
    setTimeout(() => resolve(Number.NaN), giveUp);
    addEventListener(
      "keydown",
      (event) => {
        const pressed = event.timeStamp;
        if (what === "paint") {
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - pressed)));
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
  });
  Reflect.set(globalThis, "timed", timed);
}

/** The longest tasks of the main thread while somebody types on, one number for each of 50 milliseconds or more. */
export async function longTasks(page: Page): Promise<number[]> {
  const watching = page.evaluate(
    (whole) =>
      new Promise<number[]>((resolve) => {
        const tasks: number[] = [];
        const observer = new PerformanceObserver((list) =>
          tasks.push(...list.getEntries().map(({ duration }) => duration)),
        );
        observer.observe({ entryTypes: ["longtask"] });
        setTimeout(() => resolve(tasks), whole);
      }),
    KEYS * TYPING_PACE * 2,
  );
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press("a");
    await page.waitForTimeout(TYPING_PACE);
  }
  return watching;
}
