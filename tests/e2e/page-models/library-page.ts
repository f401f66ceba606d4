import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locator } from "@playwright/test";
import type { GivenFile } from "../import-files.ts";
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

  /** Begins with a job that the person had; where its title says too little, with the first that is asked about. */
  async startFromJob(title: string): Promise<void> {
    await this.app.button("library:start.job.title").click();
    const dialog = this.app.page.getByRole("dialog");
    await dialog.getByRole("textbox").fill(title);
    const choice = dialog.getByRole("radio").first();
    await choice.waitFor({ state: "attached" });
    if (!(await choice.isChecked())) await choice.check({ force: true });
    await dialog.getByRole("button", { name: this.app.t("library:job.action") }).click();
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

  /** One file, or several that are read one after the other. */
  async import(file: GivenFile | GivenFile[]): Promise<void> {
    const { page } = this.app;
    await this.app.button("library:start.import.title").click();
    await page.locator('input[type="file"]').setInputFiles(file);
  }

  /** As a hand drops them from the device's folder: the browser itself hands them to the page. */
  async dropFiles(files: readonly GivenFile[], folder: string): Promise<void> {
    const { page } = this.app;
    await this.app.button("library:start.import.title").click();
    await mkdir(folder, { recursive: true });
    const paths = files.map(({ name }) => join(folder, name));
    for (const [index, { buffer }] of files.entries()) await writeFile(paths[index] ?? "", buffer);
    const place = await page.getByText(this.app.t("import:file.label")).boundingBox();
    if (place === null) throw new Error("there is no place to drop a file");
    const devtools = await page.context().newCDPSession(page);
    const data = { items: [], files: paths, dragOperationsMask: 1 };
    for (const type of ["dragEnter", "dragOver", "drop"] as const) {
      await devtools.send("Input.dispatchDragEvent", { type, x: place.x + 4, y: place.y + 4, data });
    }
  }

  async acceptImport(): Promise<void> {
    await this.app.button("import:accept").click();
    await this.app.saved();
  }

  async begin(task: "archive" | "unarchive" | "delete", name: string): Promise<void> {
    const words = { archive: "archive.action", unarchive: "archive.back", delete: "delete.action" };
    await this.app.button("library:tasksOf", { name }).click();
    await this.app.page
      .getByRole("menuitem", { name: this.app.t(`library:${words[task]}`), exact: true })
      .click();
  }

  search(): Locator {
    return this.app.page.getByRole("searchbox", { name: this.app.t("library:search.label") });
  }

  archived(count: number): Locator {
    return this.app.button("library:archive.title", { count: String(count) });
  }

  record(name: string): Locator {
    return this.app.page.getByRole("main").getByRole("link", { name });
  }
}
