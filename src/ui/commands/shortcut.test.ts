import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createKeyReader, type KeyPress, type Shortcut } from "./shortcut.ts";

const PALETTE = { kind: "chord", key: "k" } as const;
const REDO = { kind: "chord", key: "z", isShifted: true } as const;
const UNDO = { kind: "chord", key: "z" } as const;
const HELP = { kind: "keys", keys: ["?"] } as const;
const LIBRARY = { kind: "keys", keys: ["g", "l"] } as const;
const NEXT = { kind: "keys", keys: ["n"] } as const;
const ALL: readonly Shortcut[] = [PALETTE, UNDO, REDO, HELP, LIBRARY, NEXT];

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, timeStamp: 0, ...more };
}

/** What the presses complete, one after another. */
function read(presses: readonly KeyPress[], isApple = false): (Shortcut | undefined)[] {
  const reader = createKeyReader(isApple);
  return presses.map((one) => reader(one, ALL));
}

describe("the reader of keys", () => {
  it("takes Ctrl for the chord, and ⌘ on an Apple keyboard", () => {
    const [ctrl, meta] = [press("k", { ctrlKey: true }), press("k", { metaKey: true })];
    expect(read([ctrl, meta])).toEqual([PALETTE, undefined]);
    expect(read([ctrl, meta], true)).toEqual([undefined, PALETTE]);
  });

  it("tells a chord with Shift from one without, whatever Caps Lock says", () => {
    expect(read([press("Z", { ctrlKey: true, shiftKey: true }), press("Z", { ctrlKey: true })])).toEqual([
      REDO,
      UNDO,
    ]);
  });

  it("leaves AltGr alone, which a Windows keyboard sends as Ctrl with Alt", () => {
    expect(read([press("k", { ctrlKey: true, altKey: true })])).toEqual([undefined]);
  });

  it("takes a sign from whatever key the layout has it on", () => {
    expect(read([press("?", { shiftKey: true }), press("?")])).toEqual([HELP, HELP]);
  });

  it("takes keys one after another, when they come soon", () => {
    expect(read([press("g"), press("l", { timeStamp: 900 })])).toEqual([undefined, LIBRARY]);
    expect(read([press("g"), press("l", { timeStamp: 9000 })])).toEqual([undefined, undefined]);
    expect(read([press("g"), press("g"), press("l")])).toEqual([undefined, undefined, LIBRARY]);
    expect(read([press("g"), press("n")])).toEqual([undefined, NEXT]);
    expect(read([press("g"), press("Shift", { shiftKey: true }), press("l")]).at(-1)).toEqual(LIBRARY);
  });

  it("takes a letter with Shift for no shortcut", () => {
    expect(read([press("N", { shiftKey: true })])).toEqual([undefined]);
  });

  it("gives nothing that was not pressed: a chord never comes without its modifier", () => {
    const anyPress = fc.record({
      key: fc.constantFrom("g", "l", "n", "z", "k", "?", "Enter", "Ñ"),
      ctrlKey: fc.boolean(),
      metaKey: fc.boolean(),
      altKey: fc.boolean(),
      shiftKey: fc.boolean(),
      timeStamp: fc.integer({ min: 0, max: 5000 }),
    });
    fc.assert(
      fc.property(fc.array(anyPress, { maxLength: 12 }), fc.boolean(), (presses, isApple) => {
        const given = read(presses, isApple);
        for (const [at, shortcut] of given.entries()) {
          const last = presses[at];
          if (shortcut === undefined || last === undefined) continue;
          const key = shortcut.kind === "chord" ? shortcut.key : shortcut.keys.at(-1);
          expect(last.key.toLowerCase()).toBe(key);
          expect(last.ctrlKey || last.metaKey).toBe(shortcut.kind === "chord");
        }
      }),
    );
  });
});
