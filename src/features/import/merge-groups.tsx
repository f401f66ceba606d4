import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type MergePart, partOfPath } from "./merge-words.ts";

interface MergeGroupsProps<T> {
  readonly title: string;
  readonly note?: string;
  /** What is done with all of them at once. */
  readonly action?: ReactNode;
  readonly items: readonly T[];
  readonly render: (item: T) => ReactNode;
}

interface Placed {
  readonly path: string;
  readonly language?: string;
}

/** Places of a record under the names of their parts, in the record's order; nothing where there are none. */
export function MergeGroups<T extends Placed>({ title, note, action, items, render }: MergeGroupsProps<T>) {
  const { t } = useTranslation("import");
  if (items.length === 0) return null;
  const parts = new Map<MergePart, T[]>();
  for (const item of items) {
    const part = partOfPath(item.path);
    parts.set(part, [...(parts.get(part) ?? []), item]);
  }
  return (
    <section className="flex flex-col gap-3">
      <h4 className="font-semibold">{title}</h4>
      {note === undefined ? null : <p className="max-w-[65ch] text-note text-soft">{note}</p>}
      {action}
      {[...parts].map(([part, own]) => (
        <div key={part}>
          <h5 className="text-caption text-soft">{t(`read.parts.${part}`)}</h5>
          <ul>
            {own.map((item) => (
              <Fragment key={`${item.path} ${item.language ?? ""}`}>{render(item)}</Fragment>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
