import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { SourceLine } from "#io/importers/tracing/source-line.ts";
import { Button } from "#ui/button.tsx";
import { classes } from "#ui/classes.ts";
import { Segmented } from "#ui/segmented.tsx";
import { linePlace } from "./line-place.ts";
import { MoveLine } from "./move-line.tsx";
import { PageLines } from "./page-lines.tsx";
import { useOriginal } from "./use-original.ts";
import type { Review } from "./use-review.ts";

interface OriginalSheetProps {
  readonly work: Review;
  /** The file itself. */
  readonly bytes: Uint8Array;
  readonly marked: ReadonlySet<number>;
  readonly chosen: number | undefined;
  readonly onChoose: (line: number) => void;
  /** On a phone: goes to the side with the fields. */
  readonly onShow: () => void;
}

/** The file's own lines, page by page; the chosen one says where it went and can be moved. */
export function OriginalSheet(props: OriginalSheetProps) {
  const { work, bytes, marked, chosen, onChoose, onShow } = props;
  const { t } = useTranslation("import");
  const sheet = useRef<HTMLDivElement>(null);
  const { lines, headings } = work.reading.trace;
  const original = useOriginal(bytes);
  const [look, setLook] = useState<"page" | "text">(firstLook);
  const shown = look === "page" ? original : undefined;
  const first = Math.min(...marked);
  useEffect(() => {
    const line = sheet.current?.querySelector<HTMLElement>(`[data-line="${first}"]`);
    if (line) showWithin(sheet.current, line);
  }, [first]);
  const choose = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const from = chosen ?? 0;
    const to = step === undefined ? undefined : Math.max(0, Math.min(lines.length - 1, from + step));
    if (to === undefined) return;
    event.preventDefault();
    onChoose(to);
    sheet.current?.querySelector<HTMLElement>(`[data-line="${to}"]`)?.focus();
  };
  return (
    <section
      aria-labelledby="original"
      className="flex flex-col overflow-hidden rounded-md border border-line bg-sheet"
    >
      <header className="flex min-h-10 flex-wrap items-center justify-between gap-2 border-line border-b px-4 py-1.5">
        <h4 id="original" className="font-semibold text-note">
          {t(original === undefined ? "review.original" : "review.sides.original")}
        </h4>
        {original === undefined ? null : (
          <Segmented
            label={t("review.look.label")}
            segments={[
              { id: "page", text: t("review.look.page") },
              { id: "text", text: t("review.look.text") },
            ]}
            value={look}
            onChange={setLook}
          />
        )}
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the arrow keys go from line to line, each a button */}
      <div
        ref={sheet}
        onKeyDown={choose}
        className={classes("max-h-[min(50dvh,640px)] overflow-auto px-3 py-3", shown && "bg-sunk")}
      >
        {pagesOf(lines).map(({ title, numbers }) => (
          <section key={numbers[0]} className="mb-4 last:mb-0">
            {title === undefined ? null : (
              <h5 className="mb-1 px-2 text-caption text-soft">{titleWords(title, t)}</h5>
            )}
            <PageLines
              original={shown}
              page={title?.page}
              numbers={numbers}
              lines={lines}
              headings={headings}
              marked={marked}
              chosen={chosen}
              onChoose={onChoose}
            />
          </section>
        ))}
      </div>
      <div className="flex min-h-14 flex-wrap items-center justify-between gap-x-3 border-line border-t px-4 py-2">
        <p className="min-w-0 flex-1 text-caption text-soft">
          {chosen === undefined ? t("review.chooseLine") : <LinePlace line={chosen} work={work} />}
        </p>
        {chosen === undefined ? null : (
          <div className="flex gap-1">
            <span className="md:hidden">
              <Button variant="quiet" onPress={onShow}>
                {t("review.show")}
              </Button>
            </span>
            <MoveLine line={chosen} work={work} />
          </div>
        )}
      </div>
    </section>
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Where the line's words are now: "Title, Employer"; or that they are in the tray. */
function LinePlace({ line, work }: { readonly line: number; readonly work: Review }) {
  const { t } = useTranslation("import");
  const place = linePlace(line, work);
  if (place.kind !== "fields") return t(`review.places.${place.kind}`);
  const names = [...new Set(place.names.map((name) => t(`review.fields.${name}`)))];
  return t("review.places.fields", { fields: names.join(", ") });
}

interface PageTitle {
  readonly page?: number;
  readonly part?: string;
}

function titleWords(
  title: PageTitle | undefined,
  t: (key: "review.page", slots: { page: number }) => string,
): string | undefined {
  return title?.page === undefined ? title?.part : t("review.page", { page: title.page });
}

function pagesOf(lines: readonly SourceLine[]): { title: PageTitle | undefined; numbers: number[] }[] {
  const pages: { title: PageTitle | undefined; numbers: number[] }[] = [];
  let last: string | undefined;
  for (const [number, { place, part }] of lines.entries()) {
    const key = `${place?.page ?? ""}${part ?? ""}`;
    const title = place ? { page: place.page } : part === undefined ? undefined : { part };
    if (key !== last) pages.push({ title, numbers: [] });
    last = key;
    pages.at(-1)?.numbers.push(number);
  }
  return pages;
}

/** Lines of a small page are too small for a thumb. */
function firstLook(): "page" | "text" {
  return matchMedia("(max-width: 767px), (pointer: coarse)").matches ? "text" : "page";
}

function showWithin(sheet: HTMLElement | null, line: HTMLElement): void {
  if (sheet === null) return;
  const [view, box] = [sheet.getBoundingClientRect(), line.getBoundingClientRect()];
  if (box.top < view.top || box.bottom > view.bottom)
    sheet.scrollTo({ top: sheet.scrollTop + box.top - view.top - sheet.clientHeight / 3 });
}
