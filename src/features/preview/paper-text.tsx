import { memo } from "react";
import type { DocumentTree } from "#core/documents/document.ts";
import { linesOf } from "#core/documents/read-tree.ts";

/** The document's words for those who don't see its sheets; line by line, so that the browser sets anew only what changed. */
export const PaperText = memo(function PaperText({ tree }: { readonly tree: DocumentTree }) {
  return (
    <div className="sr-only" lang={tree.language}>
      {linesOf(tree).map((line, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a line is nothing but its place and its words
        <Line key={index} text={line} />
      ))}
    </div>
  );
});

const Line = memo(function Line({ text }: { readonly text: string }) {
  return <div>{text}</div>;
});
