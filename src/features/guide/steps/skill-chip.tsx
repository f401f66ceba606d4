import { X } from "lucide-react";
import { Button as AriaButton } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Language } from "#core/model/language.ts";
import { classes } from "#ui/classes.ts";
import { Menu } from "#ui/menu.tsx";
import { DragHandle } from "#ui/reorder/drag-handle.tsx";
import { DropMark } from "#ui/reorder/drop-mark.tsx";
import { useReorderItem } from "#ui/reorder/use-reorder-item.ts";
import { useIsLeftOut, useToggleLeftOut } from "../use-document-view.ts";

interface SkillChipProps {
  readonly id: string;
  readonly words: { readonly text: string; readonly language: Language };
  readonly index: number;
  readonly count: number;
  readonly onMove: (id: string, places: number) => void;
  readonly onRemove: (id: string) => void;
}

/** One skill: dragged by its dots, taken out by its cross, everything else behind its words. */
export function SkillChip({ id, words, index, count, onMove, onRemove }: SkillChipProps) {
  const { t } = useTranslation("guide");
  const isLeftOut = useIsLeftOut(id);
  const toggleLeftOut = useToggleLeftOut();
  const { take, hold, isDragged, style, mark } = useReorderItem(id);
  const term = words.text;
  return (
    <li
      ref={take}
      style={style}
      className={classes(
        "relative flex items-center rounded-md border text-note",
        isLeftOut ? "border-edge/60 border-dashed bg-transparent text-soft" : "border-line bg-sheet",
        isDragged && "z-10 shadow-float",
        count < 2 && "pl-2",
      )}
    >
      <DropMark mark={mark} arrangement="wrapped" />
      {count > 1 ? <DragHandle label={t("entries.drag", { name: term })} hold={hold} /> : null}
      <Menu
        label={t("skills.tasks", { term })}
        trigger={
          <AriaButton
            aria-label={t("skills.tasks", { term })}
            className="min-h-8 rounded-sm px-1 text-left data-hovered:text-accent pointer-coarse:min-h-11"
          >
            <span lang={words.language}>{term}</span>
            {isLeftOut ? <span className="italic"> ({t("skills.leftOut")})</span> : null}
          </AriaButton>
        }
        actions={[
          {
            id: "earlier",
            text: t("skills.moveEarlier"),
            onAction: () => onMove(id, -1),
            isDisabled: index === 0,
          },
          {
            id: "later",
            text: t("skills.moveLater"),
            onAction: () => onMove(id, 1),
            isDisabled: index === count - 1,
          },
          {
            id: "left-out",
            text: t(isLeftOut ? "entries.putIn" : "entries.leaveOut"),
            onAction: () => toggleLeftOut(id),
          },
          { id: "remove", text: t("entries.remove"), onAction: () => onRemove(id), isDanger: true },
        ]}
      />
      <AriaButton
        aria-label={t("skills.removeTerm", { term })}
        onPress={() => onRemove(id)}
        className="grid size-8 place-items-center rounded-md text-soft data-hovered:text-error pointer-coarse:size-11"
      >
        <X aria-hidden size={14} />
      </AriaButton>
    </li>
  );
}
