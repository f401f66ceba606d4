/** Tesseract compiled to WebAssembly, as far as it is used. */
declare module "tesseract.js-core/tesseract-core-simd-lstm.js" {
  export interface TesseractApi {
    readonly Init: (path: null, languages: string, engine: number) => number;
    readonly SetVariable: (name: string, value: string) => void;
    readonly SetImageFile: (exif: number, angle: number, upscale: boolean) => number;
    readonly Recognize: (monitor: null) => number;
    readonly GetJSONText: (page: number) => string;
    readonly End: () => void;
  }
  export interface TesseractModule {
    readonly FS: {
      readonly writeFile: (path: string, bytes: Uint8Array) => void;
      readonly unlink: (path: string) => void;
    };
    readonly TessBaseAPI: new () => TesseractApi;
  }
  export interface TesseractOptions {
    readonly wasmBinary: Uint8Array;
    /** Percents of the picture. */
    readonly TesseractProgress: (percent: number) => void;
    readonly print: (line: string) => void;
    readonly printErr: (line: string) => void;
  }
  const createTesseract: (options: TesseractOptions) => Promise<TesseractModule>;
  export default createTesseract;
}
