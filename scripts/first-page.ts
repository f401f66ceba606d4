import type { HtmlTagDescriptor, Plugin } from "vite";

/** Words of the first page, in either language, and the face that they are set in: asked for with the page, not after its code. */
const FIRST_WORDS = /\/catalogs\/(?:en|es)\/(?:common|library)\.json$/;
const FIRST_FACE = /source-sans-3-latin-wght-normal.*\.woff2$/;

/** Has the browser fetch what the first page needs while its code is still on the way. */
export function firstPage(): Plugin {
  return {
    name: "first-page",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_, { bundle = {} }) =>
        Object.values(bundle).flatMap((file): HtmlTagDescriptor[] => {
          if (file.type === "chunk")
            return FIRST_WORDS.test(file.facadeModuleId ?? "") ? [words(file.fileName)] : [];
          return FIRST_FACE.test(file.fileName) ? [face(file.fileName)] : [];
        }),
    },
  };
}

function words(file: string): HtmlTagDescriptor {
  return {
    tag: "link",
    attrs: { rel: "modulepreload", crossorigin: true, href: `./${file}` },
    injectTo: "head",
  };
}

function face(file: string): HtmlTagDescriptor {
  return {
    tag: "link",
    attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: true, href: `./${file}` },
    injectTo: "head",
  };
}
