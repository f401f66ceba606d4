import type { TFunction } from "i18next";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { assertNever } from "#core/assert-never.ts";
import type { Language } from "#core/model/language.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { SCAN_LIMITS } from "#io/importers/limits.ts";
import type { ScanError } from "#io/importers/scan/scan-error.ts";
import { SCAN_MEGABYTES } from "#io/importers/scan/scan-size.ts";
import type { ImportReading } from "#io/importers/tracing/import-trace.ts";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";
import { RadioCards } from "#ui/radio-cards.tsx";

interface ScanOfferProps {
  readonly name: string;
  readonly error: ScanError | undefined;
  /** What was read without the pictures, where the file has text too. */
  readonly text: ImportReading | undefined;
  readonly onRead: (language: Language) => void;
  readonly onLeave: (text: ImportReading) => void;
  /** What leaving this file for another is called. */
  readonly again: string;
  readonly onAgain: () => void;
}

/** A picture of text: what reading it takes, before anything is fetched. */
export function ScanOffer({ name, error, text, onRead, onLeave, again, onAgain }: ScanOfferProps) {
  const { t } = useTranslation("import");
  const [language, setLanguage] = useState<Language>(useInterfaceLanguage().language);
  const pictures = text?.warnings.find(({ kind }) => kind === "picture-pages")?.count;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="scan" className="flex flex-col gap-5">
      <header className="flex flex-col gap-1">
        <h3 id="scan" ref={heading} tabIndex={-1} className="font-semibold text-lead outline-none">
          {t(pictures === undefined ? "scan.title" : "scan.someTitle")}
        </h3>
        <p className="truncate text-note text-soft">{name}</p>
      </header>
      {error === undefined ? null : <ScanFailed error={error} />}
      {pictures === undefined ? null : <p className="max-w-[65ch]">{t("scan.some", { count: pictures })}</p>}
      <p className="max-w-[65ch]">
        {t(pictures === undefined ? "scan.text" : "scan.someText", { pages: SCAN_LIMITS.pages })}
      </p>
      <RadioCards
        label={t("scan.language.label")}
        cards={(["en", "es"] as const).map((id) => ({
          id,
          title: t(`scan.language.${id}`),
          text: t("scan.size", { megabytes: SCAN_MEGABYTES[id] }),
        }))}
        value={language}
        onChange={setLanguage}
      />
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" onPress={() => onRead(language)}>
          {t("scan.action")}
        </Button>
        {text === undefined ? null : <Button onPress={() => onLeave(text)}>{t("scan.leave")}</Button>}
        <Button onPress={onAgain}>{again}</Button>
      </div>
    </section>
  );
}

function ScanFailed({ error }: { readonly error: ScanError }) {
  const { t } = useTranslation("errors");
  return <Banner tone="error">{scanWords(error, t)}</Banner>;
}

function scanWords(error: ScanError, t: TFunction<"errors">): string {
  switch (error.kind) {
    case "no-program":
    case "too-slow":
      return t(`scan.${error.kind}`);
    case "no-text":
      return t("scan.no-words");
    case "too-many-pixels":
      return t("scan.too-many-pixels", { limit: error.limitMegapixels });
    case "too-large":
      return t("import.too-large", { limitMb: error.limitMb });
    case "empty":
    case "unsupported":
    case "encrypted":
    case "damaged":
    case "unsafe":
      return t(`import.${error.kind}`);
    default:
      return assertNever(error);
  }
}
