import { useState } from "react";
import { useTranslation } from "react-i18next";
import { COMMAND_WORDS, type CommandWords } from "#ui/commands/command.ts";
import { type ShortcutLine, ShortcutsSheet } from "#ui/commands/shortcuts-sheet.tsx";
import { hasPlainKeys, rememberPlainKeys } from "../preferences.ts";
import { APP_COMMANDS } from "./app-commands-table.ts";
import type { CommandRow } from "./command-row.ts";
import { isAppleKeyboard } from "./keyboard.ts";
import { RECORD_COMMANDS } from "./record-commands-table.ts";

/** The sheet of shortcuts, from the rows that bind them. */
export function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(COMMAND_WORDS);
  const [isOn, setIsOn] = useState(hasPlainKeys);
  const app = linesOf(APP_COMMANDS, t);
  const record = linesOf(RECORD_COMMANDS, t).filter(({ id }) => app.every((line) => line.id !== id));
  return (
    <ShortcutsSheet
      groups={[
        { title: t("groups.app"), lines: app },
        { title: t("shortcuts.elsewhere"), lines: record },
      ]}
      isApple={isAppleKeyboard()}
      hasPlainKeys={isOn}
      onPlainKeysChange={(next) => {
        setIsOn(next);
        rememberPlainKeys(next);
      }}
      onClose={onClose}
    />
  );
}

function linesOf<Tools>(rows: readonly CommandRow<Tools>[], t: CommandWords): ShortcutLine[] {
  return rows.flatMap(({ id, label, shortcuts }) =>
    shortcuts === undefined ? [] : [{ id, text: label(t), shortcuts }],
  );
}
