import { ArrowDown, ArrowUp, Eye, EyeOff, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "#ui/button.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { useIsLeftOut, useToggleLeftOut } from "./use-document-view.ts";

interface EntryToolsProps {
  readonly id: string;
  readonly name: string;
  /** Where there is a place to go. */
  readonly moves: { readonly up: boolean; readonly down: boolean };
  readonly onMove: (places: number) => void;
  readonly onRemove: () => void;
  readonly onDone: () => void;
}

/** What can be done with an open entry as a whole. */
export function EntryTools(props: EntryToolsProps) {
  const { id, name, moves, onMove, onRemove, onDone } = props;
  const { t } = useTranslation("guide");
  const isLeftOut = useIsLeftOut(id);
  const toggleLeftOut = useToggleLeftOut();
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <div className="flex flex-wrap items-center">
        <IconButton
          label={t("entries.moveUp")}
          icon={<ArrowUp size={18} />}
          isDisabled={!moves.up}
          onPress={() => onMove(-1)}
        />
        <IconButton
          label={t("entries.moveDown")}
          icon={<ArrowDown size={18} />}
          isDisabled={!moves.down}
          onPress={() => onMove(1)}
        />
        <IconButton
          label={`${t("entries.remove")}: ${name}`}
          icon={<Trash2 size={18} />}
          onPress={onRemove}
        />
        <Button
          variant="quiet"
          icon={isLeftOut ? <Eye aria-hidden size={18} /> : <EyeOff aria-hidden size={18} />}
          onPress={() => toggleLeftOut(id)}
        >
          {t(isLeftOut ? "entries.putIn" : "entries.leaveOut")}
        </Button>
      </div>
      <Button onPress={onDone}>{t("entries.done")}</Button>
    </div>
  );
}
