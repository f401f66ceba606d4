import type { DocumentTree } from "#core/documents/document.ts";
import type { Template } from "#core/documents/template.ts";
import { LinkedPaper } from "./linked-paper.tsx";

/** Shows a document where a feature has a place for one. */
export function renderPaper(tree: DocumentTree, template: Template) {
  return <LinkedPaper tree={tree} template={template} />;
}
