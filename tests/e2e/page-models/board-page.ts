import { readFileSync } from "node:fs";
import type { Locator } from "@playwright/test";
import type { ApplicationStatus } from "#core/model/application.ts";
import { documentXml, docxWith } from "#tests/builders/hostile-files.ts";
import type { App } from "./app.ts";

/** The applications' board, and the page of how far one has come. */
export class BoardPage {
  readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  card(title: string): Locator {
    return this.app.page.getByRole("main").getByRole("link", { name: title }).first();
  }

  cardsIn(status: ApplicationStatus): Locator {
    return this.#column(status).getByRole("listitem");
  }

  async moveByMenu(title: string, status: ApplicationStatus): Promise<void> {
    const item = this.app.page.getByRole("main").getByRole("listitem").filter({ hasText: title });
    await item.getByRole("button").first().click();
    const name = this.app.t("applications:card.moveTo", { status: this.#nameOf(status) });
    await this.app.page.getByRole("menuitem", { name }).click();
  }

  async drag(title: string, status: ApplicationStatus): Promise<void> {
    const { mouse } = this.app.page;
    const from = await this.card(title).boundingBox();
    const to = await this.#column(status).boundingBox();
    if (from === null || to === null) throw new Error("not on the board");
    await mouse.move(from.x + 10, from.y + 8);
    await mouse.down();
    await mouse.move(to.x + to.width / 2, to.y + 30, { steps: 12 });
    await mouse.up();
  }

  statuses(): Locator {
    return this.app.page.getByRole("group", { name: this.app.t("applications:progress.status") });
  }

  date(field: "deadline" | "sent" | "followUp" | "interview"): Locator {
    return this.app.page.getByLabel(this.app.t(`applications:progress.dates.${field}`), { exact: true });
  }

  /** The words of the file that the page hands over. */
  async takeAlong(format: "csv" | "ics"): Promise<string> {
    await this.app.button("applications:export.action").click();
    const [download] = await Promise.all([
      this.app.page.waitForEvent("download"),
      this.app.page.getByRole("menuitem", { name: this.app.t(`applications:export.${format}`) }).click(),
    ]);
    return readFileSync(await download.path(), "utf8");
  }

  wordFile(lines: readonly string[]): { name: string; mimeType: string; buffer: Buffer } {
    return {
      name: "posting.docx",
      mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      buffer: Buffer.from(docxWith(documentXml(lines))),
    };
  }

  #column(status: ApplicationStatus): Locator {
    return this.app.page.getByRole("region", { name: this.#nameOf(status) });
  }

  #nameOf(status: ApplicationStatus): string {
    return this.app.t(`applications:statuses.${status}`);
  }
}
