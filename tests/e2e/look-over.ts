import type { Page } from "@playwright/test";

export interface Sight {
  /** Texts that stand in no brackets of the pseudo-locale. */
  readonly bare: readonly string[];
  /** Elements whose words don't fit into them, with how much is missing. */
  readonly clipped: readonly string[];
  /** So many texts were looked at. */
  readonly texts: number;
  /** By so many pixels the page is wider than the screen. */
  readonly overflow: number;
}

/**
 * Looks at every text that is visible outside of the paper, where the document has its own words, and of what is
 * marked as another language. Words cut short on purpose have their whole in a title.
 */
export function lookOver(page: Page): Promise<Sight> {
  return page.evaluate(() => {
    const OTHER_WORDS = "canvas, script, style, noscript, .textLayer, kbd, input, textarea, svg, body [lang]";

    function isSeen(element: Element): boolean {
      const { width, height } = element.getBoundingClientRect();
      const isVisible = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      return isVisible && width > 1 && height > 1 && element.closest(OTHER_WORDS) === null;
    }

    function blockOf(element: Element): Element {
      let block = element;
      while (getComputedStyle(block).display.startsWith("inline") && block.parentElement !== null) {
        block = block.parentElement;
      }
      return block;
    }

    function seenTexts(): { readonly block: Element; readonly text: string }[] {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: { block: Element; text: string }[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const parent = node.parentElement;
        const text = node.textContent?.trim() ?? "";
        if (parent !== null && text !== "" && isSeen(parent)) found.push({ block: blockOf(parent), text });
      }
      return found;
    }

    function bareOf(texts: ReturnType<typeof seenTexts>): string[] {
      let depth = 0;
      const outsideOf = (text: string): string => {
        let outside = "";
        for (const sign of text) {
          if (sign === "⟦") depth += 1;
          else if (sign === "⟧") depth = Math.max(0, depth - 1);
          else if (depth === 0) outside += sign;
        }
        return outside.trim();
      };
      return texts
        .map(({ block, text }, at) => {
          // Brackets close in the block in which they were opened.
          if (texts[at - 1]?.block !== block) depth = 0;
          return outsideOf(text);
        })
        .filter((outside) => /\p{L}{2}/u.test(outside));
    }

    function isCut(element: HTMLElement): boolean {
      const { overflowX } = getComputedStyle(element);
      const isBox = ["hidden", "clip"].includes(overflowX) || element.matches("button, a, label");
      return isBox && element.clientWidth > 1 && element.scrollWidth - element.clientWidth > 1;
    }

    function clippedElements(): string[] {
      const PARTS = "[title], [title] *, [aria-hidden=true] *";
      return [...document.body.querySelectorAll<HTMLElement>("*")]
        .filter((element) => isCut(element) && !element.matches(PARTS) && isSeen(element))
        .filter((element) => element.innerText.trim() !== "")
        .map(({ scrollWidth, clientWidth, localName, className, innerText }) => {
          const words = innerText.slice(0, 60);
          return `${scrollWidth - clientWidth} px of <${localName} class="${className}"> ${words}`;
        });
    }

    const texts = seenTexts();
    return {
      bare: bareOf(texts),
      clipped: clippedElements(),
      texts: texts.length,
      overflow: document.documentElement.scrollWidth - innerWidth,
    };
  });
}
