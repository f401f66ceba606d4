import type { HtmlTagDescriptor, Plugin } from "vite";

/** The face that the first page's words are set in. */
const FIRST_FACE = /source-sans-3-latin-wght-normal.*\.woff2$/;

/** Has the browser fetch the face of the first page with the page, not after its style sheet. */
export function firstPage(): Plugin {
  return {
    name: "first-page",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => FIRST_FACE.test(file))
          .map(
            (file): HtmlTagDescriptor => ({
              tag: "link",
              attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: true, href: `./${file}` },
              injectTo: "head",
            }),
          ),
    },
  };
}
