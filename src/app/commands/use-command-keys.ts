import { useEffect, useEffectEvent, useState } from "react";
import type { Command } from "#ui/commands/command.ts";
import { isInOverlay, isTyping } from "#ui/commands/is-typing.ts";
import { createKeyReader, type Shortcut } from "#ui/commands/shortcut.ts";
import { hasPlainKeys } from "../preferences.ts";
import { isAppleKeyboard } from "./keyboard.ts";

/** Binds the keys of every command that is of use now. Whoever types is left alone, but for ⌘ and Ctrl. */
export function useCommandKeys(commands: readonly Command[]): void {
  const [readKey] = useState(() => createKeyReader(isAppleKeyboard()));
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    if (event.defaultPrevented || event.isComposing || isInOverlay(target)) return;
    const bound = boundKeys(commands, isTyping(target));
    const shortcut = readKey(event, [...bound.keys()]);
    const command = shortcut && bound.get(shortcut);
    if (command === undefined) return;
    event.preventDefault();
    if (command.isOffered()) command.run();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

function boundKeys(commands: readonly Command[], typing: boolean): Map<Shortcut, Command> {
  const isAwake = ({ kind }: Shortcut, { restsInFields = false }: Command) =>
    kind === "chord" ? !(typing && restsInFields) : !typing && hasPlainKeys();
  return new Map(
    commands.flatMap((command) =>
      (command.shortcuts ?? [])
        .filter((shortcut) => isAwake(shortcut, command))
        .map((shortcut) => [shortcut, command] as const),
    ),
  );
}
