import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { otherLanguage } from "#core/model/language.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { COMMAND_WORDS, type Command } from "#ui/commands/command.ts";
import { CommandPalette } from "#ui/commands/command-palette.tsx";
import { recentCommands, rememberCommand } from "../preferences.ts";
import { isAppleKeyboard } from "./keyboard.ts";
import { useStoredCommands } from "./use-stored-commands.ts";

interface PaletteProps {
  readonly commands: readonly Command[];
  readonly careerId: string | undefined;
  readonly onClose: () => void;
}

/** The palette with the commands of this page, and a way to everything that is stored. */
export function Palette({ commands, careerId, onClose }: PaletteProps) {
  const { t } = useTranslation(COMMAND_WORDS);
  const otherWords = useOtherWords();
  const [recent] = useState(recentCommands);
  const stored = useStoredCommands(careerId);
  const listed = [...commands, ...stored].filter(
    ({ isUnlisted = false, isOffered }) => !isUnlisted && isOffered(),
  );
  const items = listed.map(({ id, group, label, shortcuts }) => ({
    id,
    group,
    text: label(t),
    otherText: otherWords && label(otherWords),
    shortcut: shortcuts?.[0],
  }));
  const run = (id: string) => {
    rememberCommand(id);
    onClose();
    listed.find((command) => command.id === id)?.run();
  };
  return (
    <CommandPalette items={items} recent={recent} isApple={isAppleKeyboard()} onRun={run} onClose={onClose} />
  );
}

/** The words of the language that the app doesn't speak now, once they are there. */
function useOtherWords() {
  const { i18n } = useTranslation();
  const { language } = useInterfaceLanguage();
  const other = otherLanguage(language);
  const [loaded, setLoaded] = useState<string>();
  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      await i18n.loadLanguages(other);
      if (isWanted) setLoaded(other);
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [i18n, other]);
  return loaded === other ? i18n.getFixedT(other, COMMAND_WORDS) : undefined;
}
