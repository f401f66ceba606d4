import { useCallback, useState } from "react";
import type { LineHelp } from "./line-help.ts";

interface Strengthening {
  readonly isOpen: boolean;
  /** How often the caret came back from it. */
  readonly turnsBack: number;
  /** Undefined where there is nothing to strengthen the line with. */
  readonly open: (() => void) | undefined;
  readonly close: () => void;
}

/** Whether the offers for a line are open. `isSettled`: its words come from a pattern already, or from the document. */
export function useStrengthening(help: LineHelp | undefined, isSettled: boolean): Strengthening {
  const [isWanted, setIsWanted] = useState(false);
  const [turnsBack, setTurnsBack] = useState(0);
  const canOpen = !isSettled && help !== undefined && help.patterns.length > help.used.size;
  const open = useCallback(() => setIsWanted(true), []);
  return {
    isOpen: isWanted && canOpen,
    turnsBack,
    open: canOpen ? open : undefined,
    close: () => {
      setIsWanted(false);
      setTurnsBack((turns) => turns + 1);
    },
  };
}
