import { gunzipSync } from "fflate";
import type { TesseractApi, TesseractModule } from "tesseract.js-core/tesseract-core-simd-lstm.js";
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

export type PictureWord = z.infer<typeof wordSchema> & { readonly bold?: boolean };
export type PictureLine = Omit<z.infer<typeof lineSchema>, "words"> & {
  readonly words: readonly PictureWord[];
};

/** The program and its data, fetched or read from disk when they are needed. */
export interface ReaderParts {
  readonly program: () => Promise<Uint8Array>;
  readonly data: (code: DataCode) => Promise<Uint8Array>;
}
export type DataCode = "eng" | "spa";

/** The data that a page is read with, then the data of a second look: Spanish data knows no "@". Both at once lose accents. */
export const DATA_OF = {
  en: ["eng"],
  es: ["spa", "eng"],
} as const satisfies Record<Language, readonly [DataCode] | readonly [DataCode, DataCode]>;

export interface PictureReader {
  /** `onShare` hears how much of the picture is read, 0 to 1. */
  readonly read: (picture: GrayPicture, onShare: (share: number) => void) => PictureLine[];
  /** Reads a picture of one line with the data of a second look, where the language has one. */
  readonly readLine: ((picture: GrayPicture) => PictureLine[]) | undefined;
  readonly close: () => void;
}

const LSTM_ONLY = 1;
/** Finds columns by itself. */
const ANY_LAYOUT = "3";
const ONE_LINE = "7";
const POINTS_TO_THE_INCH = 72;

/** Makes Tesseract ready for the languages of a text. */
export async function openPictureReader(parts: ReaderParts, language: Language): Promise<PictureReader> {
  let hear: (share: number) => void = hearNothing;
  const codes: readonly [DataCode] | readonly [DataCode, DataCode] = DATA_OF[language];
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
  const [own, other] = codes;
  const page = openApi(tesseract, own, ANY_LAYOUT);
  const line = other && openApi(tesseract, other, ONE_LINE);
  return {
    read: (picture, onShare) => {
      hear = onShare;
      return recognize(tesseract, page, picture);
    },
    readLine:
      line &&
      ((picture) => {
        hear = hearNothing;
        return recognize(tesseract, line, picture);
      }),
    close: () => {
      page.End();
      line?.End();
    },
  };
}

function openApi(tesseract: TesseractModule, code: DataCode, layout: string): TesseractApi {
  const api = new tesseract.TessBaseAPI();
  if (api.Init(null, code, LSTM_ONLY) !== 0) throw new Error("Tesseract did not take its data");
  api.SetVariable("tessedit_pageseg_mode", layout);
  return api;
}

function recognize(tesseract: TesseractModule, api: TesseractApi, picture: GrayPicture): PictureLine[] {
  api.SetVariable("user_defined_dpi", String(Math.round(picture.scale * POINTS_TO_THE_INCH)));
  tesseract.FS.writeFile("/input", toGraymap(picture));
  if (api.SetImageFile(1, 0, false) !== 0) throw new Error("Tesseract did not open the picture");
  api.Recognize(null);
  const page = pageSchema.parse(JSON.parse(api.GetJSONText(0)));
  tesseract.FS.unlink("/input");
  return (page.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines));
}

function hearNothing(): void {
  return;
}

/** Some hosts send a packed file unpacked. */
function unpack(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}
