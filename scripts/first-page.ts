import type { HtmlTagDescriptor, IndexHtmlTransformContext, Plugin } from "vite";

type OutputBundle = NonNullable<IndexHtmlTransformContext["bundle"]>;

/** The face that the first page's words are set in. */
const FIRST_FACE = /source-sans-3-latin-wght-normal.*\.woff2$/;

/** Its words, in either language: which one is known once the code runs, and that is late to begin to fetch. */
const FIRST_WORDS = /\/catalogs\/\w+\/(?:common|library)\.json$/;

/** Has the browser fetch the face and the words of the first page with the page, not after its style sheet and its code. */
export function firstPage(): Plugin {
  return {
    name: "first-page",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_, { bundle = {} }) => Object.values(bundle).flatMap((file) => tagOf(file) ?? []),
    },
  };
}

function tagOf(file: OutputBundle[string]): HtmlTagDescriptor | undefined {
  const href = `./${file.fileName}`;
  if (file.type === "chunk") {
    if (!FIRST_WORDS.test(file.facadeModuleId ?? "")) return undefined;
    return { tag: "link", attrs: { rel: "modulepreload", crossorigin: true, href }, injectTo: "head" };
  }
  if (!FIRST_FACE.test(file.fileName)) return undefined;
  return {
    tag: "link",
    attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: true, href },
    injectTo: "head",
  };
}
