import { useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { labelsFor } from "#core/documents/labels/labels-for.ts";
import type { UnplacedLine } from "#core/model/unplaced-line.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import type { ImportedCareer, ImportWarning } from "#io/importers/imported-career.ts";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";
import { type OutlineLine, outlineOf } from "./outline.ts";
import { PatientsNotice } from "./patients-notice.tsx";

interface ReadResumeProps {
  readonly name: string;
  readonly imported: ImportedCareer;
  readonly onAccept: () => void;
  readonly onAgain: () => void;
}

/** What was read, beside what found no place, before any of it becomes a record. */
export function ReadResume({ name, imported, onAccept, onAgain }: ReadResumeProps) {
  const { t } = useTranslation("import");
  const { language } = useInterfaceLanguage();
  const { career, warnings } = imported;
  const outline = useMemo(() => outlineOf(career, labelsFor(language)), [career, language]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="flex flex-col gap-5">
      <header>
        <h3 ref={heading} tabIndex={-1} className="truncate font-semibold text-lead outline-none">
          {t("read.title", { name })}
        </h3>
        <p className="text-soft">
          {t(outline.length === 0 ? "read.nothing" : "read.text")}{" "}
          {career.unplaced.length === 0 ? t("unplaced.none") : null}
        </p>
      </header>
      <PatientsNotice career={career} />
      <Warnings warnings={warnings} />
      <div
        className={`grid gap-x-8 gap-y-6 ${career.unplaced.length > 0 ? "sm:grid-cols-[minmax(0,1fr)_minmax(0,220px)]" : ""}`}
      >
        <div className="flex min-w-0 flex-col gap-4">
          {outline.map(({ part, lines }) => (
            <section key={part} className="border-line border-t pt-2">
              <h4 className="text-caption text-soft">{t(`read.parts.${part}`)}</h4>
              <ul className="mt-1 flex flex-col gap-2">
                {lines.map((line) => (
                  <li key={line.id}>
                    <ReadLine line={line} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        {career.unplaced.length > 0 ? <NotPlaced lines={career.unplaced} /> : null}
      </div>
      <div className="sticky bottom-0 -mx-6 -mb-6 flex flex-wrap justify-end gap-3 border-line border-t bg-sheet px-6 py-4">
        <Button onPress={onAgain}>{t("again")}</Button>
        <Button variant="primary" onPress={onAccept}>
          {t("accept")}
        </Button>
      </div>
    </div>
  );
}

function ReadLine({ line }: { readonly line: OutlineLine }) {
  const { t } = useTranslation("import");
  const { title, under = "", dates = "", duties } = line;
  return (
    <>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span
          className={`min-w-0 flex-1 wrap-anywhere ${title === "" ? "text-soft italic" : "font-semibold"}`}
        >
          {title || t("read.unnamed")}
        </span>
        <span className="whitespace-nowrap text-note text-soft">{dates}</span>
      </p>
      {under === "" ? null : <p className="wrap-anywhere text-note text-soft">{under}</p>}
      {duties === undefined || duties === 0 ? null : (
        <p className="text-note text-soft">{t("read.duties", { count: duties })}</p>
      )}
    </>
  );
}

function NotPlaced({ lines }: { readonly lines: readonly UnplacedLine[] }) {
  const { t } = useTranslation("import");
  return (
    <aside className="min-w-0 self-start border-attention/60 border-l-2 pl-4 text-note">
      <h4 className="font-semibold">{t("unplaced.title", { count: lines.length })}</h4>
      <p className="text-soft">{t("unplaced.text")}</p>
      <ul className="mt-2 flex flex-col gap-1.5">
        {lines.map((line) => (
          <li key={line.id} className="wrap-anywhere">
            {line.text}
          </li>
        ))}
      </ul>
    </aside>
  );
}

function Warnings({ warnings }: { readonly warnings: readonly ImportWarning[] }) {
  const words = useWarningWords();
  const shown = warnings.flatMap((warning) => words(warning) ?? []);
  if (shown.length === 0) return null;
  return (
    <Banner tone="attention">
      <ul className="flex flex-col gap-1">
        {shown.map((text) => (
          <li key={text} className="wrap-anywhere">
            {text}
          </li>
        ))}
      </ul>
    </Banner>
  );
}

/** Unplaced lines have a place of their own on the page, so their warning needs no words. */
function useWarningWords(): (warning: ImportWarning) => string | undefined {
  const { t } = useTranslation("import");
  return ({ kind, count = 0, text = "" }) => {
    if (kind === "unplaced-lines") return undefined;
    if (kind === "pages-left-out") return t("warnings.pages-left-out", { count });
    if (kind === "text-left-out") return t("warnings.text-left-out");
    return t(`warnings.${kind}`, { text });
  };
}
