import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CommandPalette, type PaletteItem } from "../commands/command-palette.tsx";
import { ShortcutsSheet } from "../commands/shortcuts-sheet.tsx";

const PALETTE = { kind: "chord", key: "k" } as const;
const REDO = { kind: "chord", key: "z", isShifted: true } as const;
const LIBRARY = { kind: "keys", keys: ["g", "l"] } as const;

function close(): void {
  // It stays open to be seen.
}

export function PaletteSection() {
  const { t } = useTranslation(["gallery", "commands"]);
  const items: readonly PaletteItem[] = [
    { id: "redo", group: "actions", text: t("commands:actions.redo"), shortcut: REDO },
    { id: "download", group: "actions", text: t("commands:actions.download") },
    { id: "next", group: "steps", text: t("commands:actions.next"), shortcut: LIBRARY },
    { id: "long", group: "applications", text: t("sample.longValue") },
    { id: "record", group: "records", text: t("commands:unnamed") },
  ];
  return <CommandPalette items={items} recent={["download"]} isApple={false} onRun={close} onClose={close} />;
}

export function ShortcutsSection() {
  const { t } = useTranslation("commands");
  const [isOn, setIsOn] = useState(true);
  return (
    <ShortcutsSheet
      groups={[
        {
          title: t("groups.app"),
          lines: [
            { id: "palette", text: t("actions.palette"), shortcuts: [PALETTE] },
            { id: "shortcuts", text: t("actions.shortcuts"), shortcuts: [LIBRARY] },
          ],
        },
        {
          title: t("shortcuts.elsewhere"),
          lines: [{ id: "redo", text: t("actions.redo"), shortcuts: [REDO, PALETTE] }],
        },
      ]}
      isApple
      hasPlainKeys={isOn}
      onPlainKeysChange={setIsOn}
      onClose={close}
    />
  );
}
