import { gunzipSync } from "fflate";
import { z } from "zod";
import type { Language } from "#core/model/language.ts";
import { type GrayPicture, toGraymap } from "./gray-picture.ts";

/** Edges in pixels from the top left. */
const boxSchema = z.object({ x0: z.number(), y0: z.number(), x1: z.number(), y1: z.number() });
const wordSchema = z.object({
  text: z.string(),
  /** Percents. */
  confidence: z.number(),
  bbox: boxSchema,
});
const lineSchema = z.object({
  bbox: boxSchema,
  baseline: boxSchema,
  words: z.array(wordSchema),
});
const pageSchema = z.object({
  blocks: z.array(z.object({ paragraphs: z.array(z.object({ lines: z.array(lineSchema) })) })).nullish(),
});

export type PictureWord = z.infer<typeof wordSchema>;
export type PictureLine = z.infer<typeof lineSchema>;

/** The program and its data, fetched or read from disk when they are needed. */
export interface ReaderParts {
  readonly program: () => Promise<Uint8Array>;
  readonly data: (code: DataCode) => Promise<Uint8Array>;
}
export type DataCode = "eng" | "spa";

/** Read with both for Spanish, whose data alone knows no "@"; its own comes first, or accents are lost. */
export const DATA_OF = {
  en: ["eng"],
  es: ["spa", "eng"],
} as const satisfies Record<Language, readonly DataCode[]>;

export interface PictureReader {
  /** `onShare` hears how much of the picture is read, 0 to 1. */
  readonly read: (picture: GrayPicture, onShare: (share: number) => void) => PictureLine[];
  readonly close: () => void;
}

const LSTM_ONLY = 1;
/** Finds columns by itself. */
const ANY_LAYOUT = "3";
const POINTS_TO_THE_INCH = 72;

/** Makes Tesseract ready for the languages of a text. */
export async function openPictureReader(parts: ReaderParts, language: Language): Promise<PictureReader> {
  let hear: (share: number) => void = hearNothing;
  const codes = DATA_OF[language];
  const [{ default: createTesseract }, wasmBinary, ...data] = await Promise.all([
    import("tesseract.js-core/tesseract-core-simd-lstm.js"),
    parts.program(),
    ...codes.map(async (code) => unpack(await parts.data(code))),
  ]);
  const tesseract = await createTesseract({
    wasmBinary,
    TesseractProgress: (percent) => hear(percent / 100),
    print: () => undefined,
    printErr: () => undefined,
  });
  codes.forEach((code, at) => tesseract.FS.writeFile(`/${code}.traineddata`, data[at] ?? new Uint8Array()));
  const api = new tesseract.TessBaseAPI();
  if (api.Init(null, codes.join("+"), LSTM_ONLY) !== 0) throw new Error("Tesseract did not take its data");
  api.SetVariable("tessedit_pageseg_mode", ANY_LAYOUT);
  return {
    read: (picture, onShare) => {
      hear = onShare;
      api.SetVariable("user_defined_dpi", String(Math.round(picture.scale * POINTS_TO_THE_INCH)));
      tesseract.FS.writeFile("/input", toGraymap(picture));
      if (api.SetImageFile(1, 0, false) !== 0) throw new Error("Tesseract did not open the picture");
      api.Recognize(null);
      const page = pageSchema.parse(JSON.parse(api.GetJSONText(0)));
      tesseract.FS.unlink("/input");
      return (page.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines));
    },
    close: () => api.End(),
  };
}

function hearNothing(): void {
  return;
}

/** Some hosts send a packed file unpacked. */
function unpack(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}
