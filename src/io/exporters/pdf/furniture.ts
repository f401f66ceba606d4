import type { PageNode } from "@react-pdf/layout";
import { fontStack } from "./font-set.ts";
import { text, view } from "./node.ts";
import type { Sheet } from "./sheet.ts";

/** Name and page number at the foot of every page after the first, set on the page that they will stand on. */
export function footerPages(author: string, pageNumbers: readonly number[], sheet: Sheet): PageNode[] {
  const { fonts, margin, colors } = sheet.tokens;
  const style = {
    fontFamily: fontStack(fonts.body, "regular"),
    fontSize: 8.5,
    color: colors.muted,
    lineHeight: 1.2,
    fontFeatureSettings: ["tnum"],
  };
  return pageNumbers.map((number) => ({
    type: "PAGE",
    props: { size: [sheet.width, sheet.height], wrap: false },
    style: {},
    children: [
      view(
        {
          position: "absolute",
          left: margin.side,
          right: margin.side,
          top: sheet.height - Math.max(margin.bottom * 0.62, 26),
          flexDirection: "row",
          justifyContent: "space-between",
          columnGap: 24,
        },
        [
          text({ ...style, flexShrink: 1, maxLines: 1 }, [{ type: "TEXT_INSTANCE", value: author }]),
          text(style, [{ type: "TEXT_INSTANCE", value: String(number) }]),
        ],
      ),
    ],
  }));
}
