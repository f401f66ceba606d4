import jbig2Url from "pdfjs-dist/wasm/jbig2.wasm?url";
import openjpegUrl from "pdfjs-dist/wasm/openjpeg.wasm?url";
import qcmsUrl from "pdfjs-dist/wasm/qcms_bg.wasm?url";
import { fetchBytes } from "./fetch-bytes.ts";

const URLS: Readonly<Record<string, string>> = {
  "jbig2.wasm": jbig2Url,
  "openjpeg.wasm": openjpegUrl,
  "qcms_bg.wasm": qcmsUrl,
};

/** The decoders of the formats that scanners write, by the names that pdf.js asks for. */
export function fetchDecoder(fileName: string): Promise<Uint8Array> {
  return fetchBytes(URLS[fileName] ?? fileName);
}
