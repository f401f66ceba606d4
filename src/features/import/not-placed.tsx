import { useTranslation } from "react-i18next";
import { classes } from "#ui/classes.ts";
import { dropLine } from "./line-drag.ts";
import type { Marked } from "./marking.ts";
import { MoveLine } from "./move-line.tsx";
import type { Review } from "./use-review.ts";

interface NotPlacedProps {
  readonly work: Review;
  readonly marked: ReadonlySet<string>;
  readonly onMark: (marked: Marked) => void;
}

/** Lines that no field has: they come along with the record until the person gives them a place. */
export function NotPlaced({ work, marked, onMark }: NotPlacedProps) {
  const { t } = useTranslation("import");
  const { career, origins } = work.review;
  const lines = career.unplaced.flatMap(({ id, text }, at) =>
    text === "" ? [] : [{ id, text, path: `unplaced[${at}]` }],
  );
  return (
    <section
      aria-labelledby="not-placed"
      {...dropLine((line) => work.take({ kind: "move", line, to: { kind: "tray" } }))}
      className="rounded-md border border-line border-dashed px-3 py-2"
    >
      <h4 id="not-placed" className="font-semibold text-note">
        {lines.length === 0 ? t("unplaced.none") : t("unplaced.title", { count: lines.length })}
      </h4>
      {lines.length === 0 ? null : <p className="text-caption text-soft">{t("unplaced.text")}</p>}
      <ul className="mt-1">
        {lines.map(({ id, text, path }) => {
          const line = origins[path]?.[0];
          return (
            <li
              key={id}
              data-path={path}
              onPointerEnter={() => onMark({ kind: "field", path })}
              className={classes(
                "flex items-center justify-between gap-3 rounded-sm border-l-2 px-1 text-note",
                marked.has(path) ? "border-accent bg-accent-wash" : "border-transparent",
              )}
            >
              <span className="wrap-anywhere min-w-0 flex-1 py-1">{text}</span>
              {line === undefined ? null : <MoveLine line={line} work={work} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
