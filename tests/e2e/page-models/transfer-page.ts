import type { Locator } from "@playwright/test";
import type { App } from "./app.ts";

export class TransferPage {
  readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  async open(): Promise<void> {
    const header = this.app.page.getByRole("banner");
    await header.getByRole("link", { name: this.app.t("common:record.transfer"), exact: true }).click();
    await this.app.heading("transfer:title").waitFor();
  }

  /** The profile's rows, what matters most first. */
  rows(): Locator {
    return this.app.page
      .getByRole("region", { name: this.app.t("transfer:profile.title") })
      .locator("button[aria-expanded]");
  }

  /** Opens the first row that some line shows. Returns the row's place in the list. */
  async openStrength(): Promise<Locator> {
    const shown = this.rows().filter({ hasText: /\d+ (line|línea)s?$/ });
    await shown.first().click();
    return this.app.page.getByRole("listitem").filter({ has: this.app.page.locator("[aria-expanded=true]") });
  }

  async chooseTarget(track: string): Promise<void> {
    const { page } = this.app;
    await page.getByRole("button", { name: this.app.t("transfer:target.label") }).click();
    await page.getByRole("option", { name: this.app.t(`guide:target.tracks.${track}.title`) }).click();
  }
}
