import { memo } from "react";
import type { DocumentTree } from "#core/documents/document.ts";
import { linesOf } from "#core/documents/read-tree.ts";

/** The document's words for those who don't see its sheets. */
export const PaperText = memo(function PaperText({ tree }: { readonly tree: DocumentTree }) {
  return (
    <div className="sr-only" lang={tree.language}>
      {linesOf(tree).join("\n")}
    </div>
  );
});
