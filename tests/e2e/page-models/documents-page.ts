import type { Locator } from "@playwright/test";
import type { App } from "./app.ts";

/** The documents of the open record, and the menu in its header that switches between them. */
export class DocumentsPage {
  readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  async open(): Promise<void> {
    await this.menuButton().click();
    await this.app.page.getByRole("menuitem", { name: this.app.t("documents:menu.all") }).click();
    await this.app.heading("documents:title").waitFor();
  }

  menuButton(): Locator {
    return this.app.page.getByRole("banner").getByRole("button", { expanded: false }).first();
  }

  /** Opens another document from the header. */
  async switchTo(name: string): Promise<void> {
    await this.menuButton().click();
    await this.app.page.getByRole("menuitemradio", { name }).first().click();
  }

  async make(way: "copy" | "language" | "posting", name: string): Promise<void> {
    await this.app.button("documents:new.action").click();
    const dialog = this.app.page.getByRole("dialog");
    await dialog.getByRole("radio").nth(["copy", "language", "posting"].indexOf(way)).check({ force: true });
    await dialog.getByRole("textbox", { name: this.app.t("documents:rename.label") }).fill(name);
    await dialog.getByRole("button", { name: this.app.t("documents:new.create") }).click();
    await dialog.waitFor({ state: "hidden" });
  }

  /** The name of a document in the list, which opens it. */
  document(name: string): Locator {
    return this.app.page.getByRole("main").getByRole("button", { name, exact: true });
  }

  async begin(task: "rename" | "duplicate" | "delete", name: string): Promise<void> {
    await this.app.button("documents:tasksOf", { name }).click();
    const words = task === "duplicate" ? "documents:duplicate" : `documents:${task}.action`;
    await this.app.page.getByRole("menuitem", { name: this.app.t(words), exact: true }).click();
  }

  async rename(name: string, to: string): Promise<void> {
    await this.begin("rename", name);
    await this.app.field("documents:rename.label").fill(to);
    await this.app.button("documents:rename.save").click();
  }

  async remove(name: string): Promise<void> {
    await this.begin("delete", name);
    await this.app.page
      .getByRole("alertdialog")
      .getByRole("button", { name: this.app.t("documents:delete.action") })
      .click();
  }
}
