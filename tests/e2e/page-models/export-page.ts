import { readFile } from "node:fs/promises";
import type { App } from "./app.ts";

export type FileFormat = "pdf" | "docx" | "txt" | "md" | "html";

export interface Downloaded {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export class ExportPage {
  readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  async open(): Promise<void> {
    await this.app.link("common:record.export").first().click();
    await this.app.heading("export:title").first().waitFor();
  }

  async chooseLetter(): Promise<void> {
    const group = this.app.page.getByRole("radiogroup", { name: this.app.t("export:document.label") });
    await group
      .getByText(this.app.t("export:document.letters.application", { posting: "" }).trim())
      .first()
      .click();
  }

  /** The file that was downloaded last was read back whole: so many words. */
  async saysReadBack(words: number): Promise<void> {
    const line = this.app.t("export:proof.whole_other", { count: String(words) });
    await this.app.page.getByText(line).waitFor();
  }

  async parserText(): Promise<string> {
    const name = this.app.t("export:proof.parser");
    await this.app.page.getByRole("button", { name }).click();
    return this.app.page.getByRole("region", { name }).innerText();
  }

  async download(format: FileFormat): Promise<Downloaded> {
    const { page } = this.app;
    const formats = page.getByRole("radiogroup", { name: this.app.t("export:format.label") });
    await formats.getByText(this.app.t(`export:format.${format}.title`), { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page
        .getByRole("main")
        .getByRole("button", { name: this.app.t("export:action"), exact: true })
        .click(),
    ]);
    return {
      name: download.suggestedFilename(),
      bytes: new Uint8Array(await readFile(await download.path())),
    };
  }
}
