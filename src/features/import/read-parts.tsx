import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { IMPORT_PARTS, type ImportField } from "#io/importers/tracing/import-field.ts";
import type { Marked } from "./marking.ts";
import { NotPlaced } from "./not-placed.tsx";
import { ReadField } from "./read-field.tsx";
import type { Review } from "./use-review.ts";

interface ReadPartsProps {
  readonly work: Review;
  /** Paths of the fields that the chosen line went to. */
  readonly marked: ReadonlySet<string>;
  readonly byLine: boolean;
  readonly onMark: (marked: Marked) => void;
}

/** Every field that was read, by part and entry, with what found no place below. */
export function ReadParts({ work, marked, byLine, onMark }: ReadPartsProps) {
  const { t } = useTranslation("import");
  const { fields } = work;
  const list = useRef<HTMLDivElement>(null);
  const first = [...marked][0];
  useEffect(() => {
    if (!byLine || first === undefined) return;
    list.current?.querySelector(`[data-path="${first}"]`)?.scrollIntoView({ block: "nearest" });
  }, [byLine, first]);
  return (
    <div ref={list} className="flex flex-col gap-5">
      {IMPORT_PARTS.map((part) => {
        const items = itemsOf(fields.filter((field) => field.part === part));
        if (items.length === 0) return null;
        return (
          <section key={part} aria-labelledby={`read-${part}`}>
            <h4 id={`read-${part}`} className="border-line border-b pb-1 font-semibold text-note">
              {t(`read.parts.${part}`)}
            </h4>
            {items.map(([item, entry]) => (
              <div key={item} className="border-line/60 border-b py-2 last:border-b-0">
                {entry.map((field, at) => (
                  <ReadField
                    key={field.path}
                    field={field}
                    work={work}
                    isMarked={marked.has(field.path)}
                    isRepeated={entry[at - 1]?.name === field.name}
                    onMark={onMark}
                  />
                ))}
              </div>
            ))}
          </section>
        );
      })}
      <NotPlaced work={work} marked={marked} onMark={onMark} />
    </div>
  );
}

function itemsOf(fields: readonly ImportField[]): (readonly [string, readonly ImportField[]])[] {
  const items = new Map<string, ImportField[]>();
  for (const field of fields) items.set(field.item, [...(items.get(field.item) ?? []), field]);
  return [...items];
}
