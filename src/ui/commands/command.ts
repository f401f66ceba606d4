import type { TFunction } from "i18next";
import type { Shortcut } from "./shortcut.ts";

/** In the order in which they are listed. */
export const COMMAND_GROUPS = [
  "actions",
  "steps",
  "pages",
  "documents",
  "applications",
  "records",
  "app",
] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

export const COMMAND_WORDS = ["commands", "common", "guide"] as const;
export type CommandWords = TFunction<typeof COMMAND_WORDS>;

/** Something a person can do from anywhere: found in the palette, or bound to keys. */
export interface Command {
  /** Stable: what was used lately is remembered by it. */
  readonly id: string;
  readonly group: CommandGroup;
  readonly label: (t: CommandWords) => string;
  /** The first one is shown. */
  readonly shortcuts?: readonly Shortcut[];
  /** Its chord is left to a field that is being typed in, which has the same of its own. */
  readonly restsInFields?: boolean;
  /** Kept out of the palette: the palette itself. */
  readonly isUnlisted?: boolean;
  readonly isOffered: () => boolean;
  readonly run: () => void;
}
