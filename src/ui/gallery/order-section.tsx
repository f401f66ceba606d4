import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DragHandle } from "../reorder/drag-handle.tsx";
import { DropMark } from "../reorder/drop-mark.tsx";
import { ReorderList } from "../reorder/reorder-list.tsx";
import { useReorderItem } from "../reorder/use-reorder-item.ts";

const KINDS = ["first", "outpatient", "remote"] as const;
type Kind = (typeof KINDS)[number];

/** A list to be put in order: at rest, and with the mark of where an item would go. */
export function OrderSection() {
  const { t } = useTranslation("gallery");
  const [kinds, setKinds] = useState<readonly Kind[]>(KINDS);
  return (
    <ReorderList
      ids={kinds}
      nameOf={(id) => t(`sample.${KINDS.find((kind) => kind === id) ?? "first"}`)}
      onMove={() => setKinds(kinds.toReversed())}
    >
      <ul className="border-line border-t">
        {kinds.map((kind) => (
          <OrderRow key={kind} kind={kind} />
        ))}
      </ul>
    </ReorderList>
  );
}

function OrderRow({ kind }: { readonly kind: Kind }) {
  const { t } = useTranslation("gallery");
  const { take, hold, style, mark } = useReorderItem(kind);
  return (
    <li ref={take} style={style} className="relative flex items-center gap-2 border-line border-b py-1">
      <DropMark mark={kind === "outpatient" ? "after" : mark} />
      <DragHandle label={t(`sample.${kind}`)} hold={hold} />
      {t(`sample.${kind}`)}
    </li>
  );
}
