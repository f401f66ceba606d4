/** A key with ⌘ on an Apple keyboard and Ctrl on any other; or plain keys, one after another. */
export type Shortcut =
  | { readonly kind: "chord"; readonly key: string; readonly isShifted?: boolean }
  | { readonly kind: "keys"; readonly keys: readonly string[] };

/** What is read of a keyboard event. `key` is what the layout makes of it, so that any keyboard will do. */
export type KeyPress = Pick<
  KeyboardEvent,
  "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "timeStamp"
>;

type KeyReader = <T extends Shortcut>(press: KeyPress, shortcuts: readonly T[]) => T | undefined;

/** A second plain key counts as the next of a row only this soon after the first, milliseconds. */
const MOST_BETWEEN_KEYS = 1500;
const MODIFIERS: ReadonlySet<string> = new Set(["Shift", "Control", "Meta", "Alt", "AltGraph", "CapsLock"]);

/** Reads one press after another; gives the shortcut that a press completes. */
export function createKeyReader(isApple: boolean): KeyReader {
  let pressed: readonly string[] = [];
  let lastAt = Number.NEGATIVE_INFINITY;
  return (press, shortcuts) => {
    if (MODIFIERS.has(press.key)) return undefined;
    const chord = shortcuts.find((shortcut) => isChord(shortcut, press, isApple));
    if (chord !== undefined || !isPlain(press)) {
      pressed = [];
      return chord;
    }
    const before = press.timeStamp - lastAt > MOST_BETWEEN_KEYS ? [] : pressed;
    lastAt = press.timeStamp;
    const key = press.key.toLowerCase();
    // A row that leads nowhere may still be the beginning of another.
    const rows = [[...before, key], [key]];
    pressed = rows.find((row) => shortcuts.some((shortcut) => beginsWith(shortcut, row))) ?? [];
    const whole = shortcuts.find(
      (shortcut) => beginsWith(shortcut, pressed) && shortcut.keys.length === pressed.length,
    );
    if (whole !== undefined) pressed = [];
    return whole;
  };
}

function isChord(shortcut: Shortcut, press: KeyPress, isApple: boolean): boolean {
  if (shortcut.kind !== "chord" || press.altKey) return false;
  const [wanted, unwanted] = isApple ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  return (
    wanted &&
    !unwanted &&
    press.key.toLowerCase() === shortcut.key &&
    press.shiftKey === (shortcut.isShifted ?? false)
  );
}

/** Signs such as `?` need Shift on most keyboards; a letter with Shift is another thing than the letter. */
function isPlain({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  return !(shiftKey && /^\p{L}$/u.test(key));
}

function beginsWith(
  shortcut: Shortcut,
  row: readonly string[],
): shortcut is Extract<Shortcut, { kind: "keys" }> {
  return shortcut.kind === "keys" && row.length > 0 && row.every((key, at) => shortcut.keys[at] === key);
}
