import type { Language } from "#core/model/language.ts";
import { err, ok, type Result } from "#core/result.ts";

/** `download`: the browser fetches the languages itself, once, before it can translate. */
export type TranslatorReadiness = "ready" | "download" | "none";

export interface TranslationError {
  readonly kind: "not-loaded" | "not-translated";
}

/** Translates on this device. */
export interface TextTranslator {
  readonly readiness: (from: Language, to: Language) => Promise<TranslatorReadiness>;
  /** `onLoad` hears the part that is loaded, 0–1, while the browser fetches the languages. */
  readonly translate: (
    text: string,
    from: Language,
    to: Language,
    onLoad: (part: number) => void,
  ) => Promise<Result<string, TranslationError>>;
}

/** The browser's own translator (the Translator API), which the DOM types don't know yet. */
interface NativeTranslator {
  readonly translate: (text: string) => Promise<string>;
}
interface Pair {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}
interface LoadMonitor {
  readonly addEventListener: (
    name: "downloadprogress",
    listen: (event: { readonly loaded: number }) => void,
  ) => void;
}
interface NativeTranslators {
  readonly availability: (pair: Pair) => Promise<string>;
  readonly create: (
    options: Pair & { readonly monitor: (monitor: LoadMonitor) => void },
  ) => Promise<NativeTranslator>;
}

const READINESS: Readonly<Record<string, TranslatorReadiness>> = {
  available: "ready",
  downloadable: "download",
  downloading: "download",
};

/** The translator of this browser, where it has one. */
export function findTranslator(scope: object): TextTranslator | undefined {
  const native = nativeIn(scope);
  if (native === undefined) return undefined;
  const loaded = new Map<string, NativeTranslator>();
  return {
    readiness: async (from, to) => {
      try {
        return READINESS[await native.availability(pairOf(from, to))] ?? "none";
      } catch {
        return "none";
      }
    },
    translate: async (text, from, to, onLoad) => {
      const key = `${from} ${to}`;
      let own = loaded.get(key);
      try {
        own ??= await native.create({
          ...pairOf(from, to),
          monitor: (monitor) =>
            monitor.addEventListener("downloadprogress", ({ loaded: part }) => onLoad(part)),
        });
      } catch {
        return err({ kind: "not-loaded" });
      }
      loaded.set(key, own);
      try {
        return ok(await own.translate(text));
      } catch {
        return err({ kind: "not-translated" });
      }
    },
  };
}

function pairOf(from: Language, to: Language): Pair {
  return { sourceLanguage: from, targetLanguage: to };
}

function nativeIn(scope: object): NativeTranslators | undefined {
  if (!("Translator" in scope)) return undefined;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the standard says stands under this name
  const native = scope.Translator as Partial<NativeTranslators> | undefined;
  const { availability, create } = native ?? {};
  if (typeof availability !== "function" || typeof create !== "function") return undefined;
  return { availability: availability.bind(native), create: create.bind(native) };
}
