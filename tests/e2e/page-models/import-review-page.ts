import type { Locator } from "@playwright/test";
import type { App } from "./app.ts";

/** What was read from a file, beside the file's own lines. */
export class ImportReviewPage {
  readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  /** A field by what it is called; the first of those. */
  field(name: string): Locator {
    return this.dialog()
      .getByRole("textbox", { name: this.app.t(`import:review.fields.${name}`), exact: true })
      .first();
  }

  line(words: string): Locator {
    return this.original().getByRole("button").filter({ hasText: words }).first();
  }

  /** The lines marked as those of the field in use. */
  markedLines(): Locator {
    return this.original().locator("[data-line][data-marked]");
  }

  notPlaced(): Locator {
    return this.dialog()
      .getByRole("region", { name: /^(?:Every|\d+ line|Todas|\d+ línea)/ })
      .last();
  }

  /** With keys alone: from the line to its menu, to the place whose name begins so. */
  async moveByKeys(words: string, place: string): Promise<void> {
    const { page } = this.app;
    await this.line(words).focus();
    await page.keyboard.press("Enter");
    const move = this.original()
      .getByRole("button")
      .filter({ hasText: this.app.t("import:review.move") });
    await move.last().focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: place }).first().focus();
    await page.keyboard.press("Enter");
  }

  /** With the pointer: from the original into a field. */
  async dragLine(words: string, field: string): Promise<void> {
    await this.line(words).dragTo(this.field(field));
  }

  async showOriginal(): Promise<void> {
    await this.dialog().getByText(this.app.t("import:review.sides.original"), { exact: true }).click();
  }

  private dialog(): Locator {
    return this.app.page.getByRole("dialog");
  }

  private original(): Locator {
    return this.dialog().getByRole("region", { name: this.app.t("import:review.sides.original") });
  }
}
