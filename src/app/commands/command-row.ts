import type { Command } from "#ui/commands/command.ts";

/** What opens over any page. */
export type Overlay = "palette" | "shortcuts";

interface ShowTools {
  readonly show: (overlay: Overlay) => void;
}

/** One row of a table of commands; its tools are what it works with. */
export interface CommandRow<Tools> extends Omit<Command, "run" | "isOffered"> {
  readonly run: (tools: Tools & ShowTools) => void;
  /** Left out where it is always of use. */
  readonly isOffered?: (tools: Tools) => boolean;
}

/** The rows at work. */
export function bind<Tools>(rows: readonly CommandRow<Tools>[], tools: Tools & ShowTools): Command[] {
  return rows.map((row) => ({
    ...row,
    run: () => row.run(tools),
    isOffered: () => row.isOffered?.(tools) ?? true,
  }));
}
