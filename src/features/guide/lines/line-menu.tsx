import { Ellipsis } from "lucide-react";
import { useTranslation } from "react-i18next";
import { IconButton } from "#ui/icon-button.tsx";
import { Menu } from "#ui/menu.tsx";
import type { LineActions } from "./line-actions.ts";

interface LineMenuProps {
  readonly id: string;
  readonly index: number;
  readonly count: number;
  readonly actions: LineActions;
  /** How the open document has the line. */
  readonly standing: { readonly isOwn: boolean; readonly isLeftOut: boolean; readonly hasOriginal: boolean };
  readonly pair: MenuEntry;
  /** Undefined where there is nothing to strengthen the line with. */
  readonly onStrengthen: (() => void) | undefined;
}

/** What the entry for the other language says, and does. */
interface MenuEntry {
  readonly text: string;
  readonly onPress: () => void;
}

export function LineMenu(props: LineMenuProps) {
  const { id, index, count, actions, standing, pair, onStrengthen } = props;
  const { t } = useTranslation("guide");
  const label = t("work.dutyTasks", { number: index + 1 });
  return (
    <Menu
      label={label}
      trigger={<IconButton label={label} icon={<Ellipsis size={18} />} />}
      actions={[
        ...(onStrengthen === undefined
          ? []
          : [{ id: "strengthen", text: t("strengthen.start"), onAction: onStrengthen }]),
        ...(standing.hasOriginal
          ? [{ id: "original", text: t("strengthen.back"), onAction: () => actions.takeOriginal(id) }]
          : []),
        {
          id: "up",
          text: t("entries.moveUp"),
          onAction: () => actions.move(id, -1),
          isDisabled: index === 0,
        },
        {
          id: "down",
          text: t("entries.moveDown"),
          onAction: () => actions.move(id, 1),
          isDisabled: index === count - 1,
        },
        { id: "pair", text: pair.text, onAction: pair.onPress },
        standing.isOwn
          ? { id: "as-record", text: t("wording.back"), onAction: () => actions.sayAsRecord(id) }
          : { id: "differently", text: t("wording.start"), onAction: () => actions.sayDifferently(id) },
        {
          id: "left-out",
          text: t(standing.isLeftOut ? "entries.putIn" : "entries.leaveOut"),
          onAction: () => actions.toggleLeftOut(id),
        },
        { id: "remove", text: t("entries.remove"), onAction: () => actions.remove(id), isDanger: true },
      ]}
    />
  );
}
