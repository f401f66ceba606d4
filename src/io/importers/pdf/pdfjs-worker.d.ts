/** pdf.js's worker code, loaded for its effect: it makes itself known on `globalThis`. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
declare module "pdfjs-dist/build/pdf.worker.mjs";
