import type { Locator } from "@playwright/test";
import type { App } from "./app.ts";

export class LibraryPage {
  readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  async startBlank(): Promise<void> {
    await this.app.button("library:start.blank.title").click();
    await this.app.saved();
  }

  /** Opens a copy of one of the made-up people. */
  async openSample(
    person: "front-desk" | "cna" | "cashier" | "pharmacy-technician" | "teacher" | "army-medic",
  ): Promise<void> {
    await this.app.button("library:start.sample.title").click();
    await this.app.button(`library:samples.people.${person}.name`).click();
    await this.app.saved();
  }

  async import(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    const { page } = this.app;
    await this.app.button("library:start.import.title").click();
    await page.locator('input[type="file"]').setInputFiles(file);
  }

  async acceptImport(): Promise<void> {
    await this.app.button("import:accept").click();
    await this.app.saved();
  }

  record(name: string): Locator {
    return this.app.page.getByRole("main").getByRole("link", { name });
  }
}
