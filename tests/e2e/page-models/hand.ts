import type { Locator, Page } from "@playwright/test";

/** How a person works a page: with the keyboard alone or with a pointer. */
export interface Hand {
  readonly press: (target: Locator) => Promise<void>;
  /** Words into a field. */
  readonly write: (field: Locator, words: string) => Promise<void>;
  /** Words where the caret is. */
  readonly type: (words: string) => Promise<void>;
  readonly key: (name: string) => Promise<void>;
  /** One of a group of radio buttons. By keyboard a group is one stop, and the arrows choose in it. */
  readonly choose: (group: Locator, name: string) => Promise<void>;
}

/** More stops than any page has. */
const MOST_STOPS = 160;

/** Goes to an element as a person without a pointer does: Tab by Tab, each stop seen. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("not to be reached by Tab");
}

export function keyboardHand(page: Page): Hand {
  return {
    press: async (target) => {
      await tabTo(page, target);
      await page.keyboard.press("Enter");
    },
    write: async (field, words) => {
      await tabTo(page, field);
      await page.keyboard.insertText(words);
    },
    type: (words) => page.keyboard.insertText(words),
    key: (name) => page.keyboard.press(name),
    choose: async (group, name) => {
      await tabTo(page, group.getByRole("radio", { checked: true }));
      while (!(await group.getByRole("radio", { name }).isChecked())) await page.keyboard.press("ArrowDown");
    },
  };
}

export function pointerHand(page: Page): Hand {
  return {
    press: (target) => target.click(),
    write: async (field, words) => {
      await field.click();
      await page.keyboard.insertText(words);
    },
    type: (words) => page.keyboard.insertText(words),
    key: (name) => page.keyboard.press(name),
    choose: (group, name) => group.getByText(name, { exact: true }).click(),
  };
}
