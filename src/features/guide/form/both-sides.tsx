import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { useServices } from "#state/services-context.ts";

interface BothSides {
  /** Every text of the guide shows its two sides. */
  readonly isOn: boolean;
  readonly setOn: (isOn: boolean) => void;
}

const BothSidesContext = createContext<BothSides>({ isOn: false, setOn: () => undefined });

export function useBothSides(): BothSides {
  return useContext(BothSidesContext);
}

/** Whether both languages stand side by side throughout the guide; kept by this browser. */
export function BothSidesProvider({ children }: { readonly children: ReactNode }) {
  const { choices } = useServices();
  const [isOn, setIsOn] = useState(() => choices.read("both-languages") === "on");
  const value = useMemo(
    () => ({
      isOn,
      setOn: (next: boolean) => {
        setIsOn(next);
        choices.keep("both-languages", next ? "on" : "off");
      },
    }),
    [isOn, choices],
  );
  return <BothSidesContext value={value}>{children}</BothSidesContext>;
}
