import type { Locator } from "@playwright/test";
import type { App } from "./app.ts";

/** The paper beside the form, or behind its tab on a phone. */
export class PaperPage {
  readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  /** On a phone the paper comes to the front. */
  async show(): Promise<void> {
    const tab = this.app.page.getByRole("button", { name: this.app.t("guide:tabs.paper"), exact: true });
    if (await tab.isVisible()) await tab.click();
    await this.lines().first().waitFor();
  }

  /** On a phone the form comes to the front again. */
  async leave(): Promise<void> {
    const tab = this.app.page.getByRole("button", { name: this.app.t("guide:tabs.edit"), exact: true });
    if (await tab.isVisible()) await tab.click();
  }

  region(): Locator {
    return this.app.page.getByRole("region", { name: this.app.t("preview:resume") });
  }

  /** What the sheets lie on. */
  desk(): Locator {
    return this.region().getByRole("region", { name: this.app.t("preview:pages") });
  }

  lines(): Locator {
    return this.region()
      .getByRole("group", { name: this.app.t("preview:lines") })
      .getByRole("button");
  }

  /** The line of a place in the record. */
  lineOf(path: string): Locator {
    return this.region().locator(`[data-words="${path}"]`).first();
  }

  marked(): Locator {
    return this.region().locator("[data-marked]");
  }

  /** Whether a line lies within the part of the desk that is in sight. */
  async isInSight(line: Locator): Promise<boolean> {
    const [desk, box] = await Promise.all([
      this.region()
        .getByRole("region", { name: this.app.t("preview:pages") })
        .boundingBox(),
      line.boundingBox(),
    ]);
    return desk !== null && box !== null && box.y >= desk.y && box.y + box.height <= desk.y + desk.height;
  }
}
