import type { Locator } from "@playwright/test";
import type { App } from "./app.ts";

/** The palette and the sheet of shortcuts, reachable from every page. */
export class Commands {
  readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  /** Opens the palette as those do who keep their hands on the keyboard. */
  async open(): Promise<void> {
    await this.app.page.keyboard.press("Control+k");
    await this.field().waitFor();
  }

  field(): Locator {
    return this.app.page.getByRole("searchbox", { name: this.app.t("commands:palette.title") });
  }

  results(): Locator {
    return this.app.page
      .getByRole("listbox", { name: this.app.t("commands:palette.results") })
      .getByRole("option");
  }

  /** Writes a query and takes what is found first. */
  async run(query: string): Promise<void> {
    await this.open();
    await this.app.page.keyboard.type(query);
    await this.results().first().waitFor();
    await this.app.page.keyboard.press("Enter");
    await this.field().waitFor({ state: "hidden" });
  }

  sheet(): Locator {
    return this.app.page.getByRole("dialog", { name: this.app.t("commands:shortcuts.title") });
  }
}
