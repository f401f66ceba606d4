import type { Locator } from "@playwright/test";
import type { App } from "./app.ts";

/** Lines and entries of an open step: moved, left out, said differently. */
export class EditingPage {
  readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  /** The fields of the open entry's lines, in order. */
  lines(): Locator {
    const numbered = this.app.t("guide:work.duty", { number: "" }).trim();
    return this.app.page.getByRole("textbox", { name: new RegExp(`^${numbered} \\d+$`) });
  }

  async texts(): Promise<string[]> {
    return this.lines().evaluateAll((fields) =>
      fields.map((field) => (field instanceof HTMLTextAreaElement ? field.value : "")),
    );
  }

  /** What a line, by its number, is moved by. */
  handle(number: number): Locator {
    const name = this.app.t("guide:work.dragDuty", { number: String(number) });
    return this.app.page.getByRole("button", { name, exact: true });
  }

  entryHandle(name: string): Locator {
    return this.app.button("guide:entries.drag", { name });
  }

  async dragByMouse(from: Locator, to: Locator): Promise<void> {
    const { mouse } = this.app.page;
    const [start, end] = await middlesOf(from, to);
    await mouse.move(start.x, start.y);
    await mouse.down();
    await mouse.move(start.x, start.y + 8, { steps: 3 });
    await mouse.move(end.x, end.y, { steps: 8 });
    await mouse.up();
  }

  /** As a finger does: the touch events that the browser makes pointer events of. */
  async dragByTouch(from: Locator, to: Locator): Promise<void> {
    const { page } = this.app;
    const [start, end] = await middlesOf(from, to);
    const client = await page.context().newCDPSession(page);
    const touch = async (type: "touchStart" | "touchMove" | "touchEnd", points: Point[]) =>
      client.send("Input.dispatchTouchEvent", { type, touchPoints: points });
    await touch("touchStart", [start]);
    for (let step = 1; step <= 8; step += 1) {
      const part = step / 8;
      await touch("touchMove", [{ x: start.x, y: start.y + (end.y - start.y) * part }]);
    }
    await touch("touchEnd", []);
    await client.detach();
  }

  /** Picks a line up by its handle, moves it so many places down and puts it down. */
  async moveByKeys(handle: Locator, places: number): Promise<void> {
    const { keyboard } = this.app.page;
    await handle.focus();
    await keyboard.press("Space");
    for (let count = 0; count < places; count += 1) {
      await this.told().waitFor({ state: "attached" });
      await keyboard.press("ArrowDown");
    }
  }

  /** What a screen reader hears of moves. */
  told(): Locator {
    return this.app.page.locator('[role="status"][aria-live="assertive"]').filter({ hasText: /\S/ }).first();
  }

  /** Chooses from the menu of a line. */
  async lineTask(number: number, key: string): Promise<void> {
    await this.app.button("guide:work.dutyTasks", { number: String(number) }).click();
    await this.app.page.getByRole("menuitem", { name: this.app.t(key), exact: true }).click();
  }

  /** The item of a list that holds a line's field. */
  row(number: number): Locator {
    return this.app.page
      .getByRole("listitem")
      .filter({ has: this.handle(number) })
      .last();
  }

  async addSection(name: string): Promise<void> {
    await this.app.button("guide:ownSections.add").click();
    await this.app.page.getByRole("menuitem", { name, exact: true }).click();
    await this.app.field("guide:ownSections.heading").first().waitFor();
  }

  async addToSection(title: string): Promise<void> {
    await this.app.button("guide:ownSections.addEntry").click();
    await this.app.field("guide:ownSections.entryTitle").first().fill(title);
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where two things are once the first stands in the middle of the page. */
async function middlesOf(first: Locator, second: Locator): Promise<readonly [Point, Point]> {
  await first.evaluate((element) => element.scrollIntoView({ block: "center" }));
  return [await middleOf(first), await middleOf(second)];
}

async function middleOf(target: Locator): Promise<Point> {
  const box = await target.boundingBox();
  if (box === null) throw new Error("not on the page");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
