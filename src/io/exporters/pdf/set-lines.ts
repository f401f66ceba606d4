import type { PageNode, SafeDocumentNode, TextNode } from "@react-pdf/layout";
import { type LayoutNode, marksOf } from "./node.ts";

type Lines = NonNullable<TextNode["lines"]>;
type SafePage = SafeDocumentNode["children"][number];
type SafeNode = NonNullable<SafePage["children"]>[number];

/** Texts kept set: a long resume in every density. */
const MOST_TEXTS = 4000;

/**
 * Lines of texts as they were set before. While a person types, every text but one is as it was, and breaking it into lines is
 * most of the work. Only texts are kept whose width is the same among the same words.
 */
export class SetLines {
  readonly #known = new Map<string, Lines>();

  /** Gives texts that were set on a sheet of this key before their lines, so that layout leaves them alone. */
  recall(nodes: readonly LayoutNode[], sheetKey: string): void {
    const recallIn = (node: NonNullable<PageNode["children"]>[number]): void => {
      if (node.type === "VIEW") node.children?.forEach(recallIn);
      if (node.type !== "TEXT") return;
      const { beside } = marksOf(node);
      if (beside === undefined) return;
      const key = keyOf(node, beside, sheetKey);
      const lines = this.#known.get(key);
      if (lines === undefined) node.props = { ...node.props, setAs: key } as TextNode["props"];
      else node.lines = lines;
    };
    nodes.forEach(recallIn);
  }

  remember(page: SafePage): void {
    const rememberIn = (node: SafeNode): void => {
      if (node.type === "VIEW") node.children?.forEach(rememberIn);
      if (node.type !== "TEXT" || node.lines === undefined) return;
      const { setAs } = marksOf(node);
      if (setAs === undefined) return;
      if (this.#known.size >= MOST_TEXTS) this.#known.clear();
      this.#known.set(setAs, node.lines);
    };
    page.children?.forEach(rememberIn);
  }
}

function keyOf({ style, children }: TextNode, beside: string, sheetKey: string): string {
  return `${sheetKey} ${JSON.stringify([beside, style, children])}`;
}
