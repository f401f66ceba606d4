/** Fields that take letters, and lists that jump to the entry whose first letters are typed. */
const TAKES_LETTERS = [
  'input:not([type="radio"], [type="checkbox"], [type="button"], [type="submit"], [type="file"], [type="range"])',
  "textarea",
  "select",
  '[contenteditable]:not([contenteditable="false"])',
  '[aria-haspopup="listbox"]',
  '[role="textbox"]',
].join(", ");

/** What opens over the page and has its own keys. */
const OVERLAYS = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(TAKES_LETTERS);
}

export function isInOverlay(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(OVERLAYS) !== null;
}
