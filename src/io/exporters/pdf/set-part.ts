import layout, { type DocumentNode, type PageNode, type SafeDocumentNode } from "@react-pdf/layout";
import type { Block } from "#core/documents/block.ts";
import type { DocumentTree } from "#core/documents/document.ts";
import { densitiesOf, pageGoal } from "#core/documents/fit.ts";
import type { Template } from "#core/documents/template.ts";
import { blockNodes } from "./block-nodes.ts";
import { type FlatDocument, flatten } from "./flatten.ts";
import type { FontSet } from "./font-set.ts";
import { type PageWindow, paginate } from "./paginate.ts";
import { type Sheet, sheetOf } from "./sheet.ts";

/** Higher than any document; layout sets everything on one page, then the page ends are ours to choose. */
const ENDLESS = 200_000;

export interface Part {
  readonly kind: Sheet["kind"];
  readonly blocks: readonly Block[];
}

/** A letter or a resume with its lines set and its page ends chosen. */
export interface SetPart {
  readonly sheet: Sheet;
  readonly flat: FlatDocument;
  readonly windows: readonly PageWindow[];
}

/** Sets a part as designed, or as much tighter as its page goal needs; where even the tightest misses it, as designed. */
export async function setPart(
  part: Part,
  tree: DocumentTree,
  template: Template,
  fonts: FontSet,
): Promise<SetPart> {
  const [designed = template, ...tighter] = densitiesOf(template);
  const natural = await setAt(designed, part, tree, fonts);
  const goal = pageGoal({ pages: natural.windows.length, lastFilled: lastFilled(natural) }, tree.mostPages);
  if (natural.windows.length <= goal) return natural;
  return (await loosestThatFits(tighter, goal, (density) => setAt(density, part, tree, fonts))) ?? natural;
}

/** Halves the densities that are left until the loosest one is found that reaches the goal. */
async function loosestThatFits(
  densities: readonly Template[],
  goal: number,
  set: (density: Template) => Promise<SetPart>,
): Promise<SetPart | undefined> {
  const tightest = densities.at(-1);
  if (tightest === undefined) return undefined;
  let best = await set(tightest);
  if (best.windows.length > goal) return undefined;
  let from = 0;
  let to = densities.length - 1;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const density = densities[middle];
    if (density === undefined) break;
    const candidate = await set(density);
    if (candidate.windows.length <= goal) {
      best = candidate;
      to = middle;
    } else {
      from = middle + 1;
    }
  }
  return best;
}

async function setAt(template: Template, part: Part, tree: DocumentTree, fonts: FontSet): Promise<SetPart> {
  const sheet = sheetOf(tree, template, part.kind);
  const { margin } = sheet.tokens;
  const children = blockNodes(part.blocks, sheet);
  fonts.setLines.recall(children, sheet.key);
  const laidOut = await layOut(
    [
      {
        type: "PAGE",
        props: { size: [sheet.width, ENDLESS], wrap: false },
        style: { paddingHorizontal: margin.side },
        children,
      },
    ],
    fonts,
  );
  const [page] = laidOut.children;
  if (page === undefined) throw new Error("Layout lost the page");
  fonts.setLines.remember(page);
  const flat = flatten(page);
  return { sheet, flat, windows: paginate(flat.stretches, contentHeight(sheet)) };
}

function lastFilled({ windows, sheet }: SetPart): number {
  const last = windows.at(-1);
  return last === undefined ? 0 : (last.bottom - last.top) / contentHeight(sheet);
}

function contentHeight({ height, tokens: { margin } }: Sheet): number {
  return height - margin.top - margin.bottom;
}

/** react-pdf's type leaves out the font store, its second argument. */
const layOutWithFonts = layout as (document: DocumentNode, fonts: FontSet) => Promise<SafeDocumentNode>;

export function layOut(pages: PageNode[], fonts: FontSet): Promise<SafeDocumentNode> {
  return layOutWithFonts({ type: "DOCUMENT", props: {}, children: pages }, fonts);
}
