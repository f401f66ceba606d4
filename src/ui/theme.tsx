import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export const CONTRASTS = ["system", "more"] as const;
export type Contrast = (typeof CONTRASTS)[number];

export interface Looks {
  readonly theme: Theme;
  readonly contrast: Contrast;
}

interface ThemeChoice extends Looks {
  readonly setTheme: (theme: Theme) => void;
  readonly setContrast: (contrast: Contrast) => void;
}

const ThemeContext = createContext<ThemeChoice | undefined>(undefined);

export function useTheme(): ThemeChoice {
  const choice = useContext(ThemeContext);
  if (choice === undefined) throw new Error("useTheme outside of ThemeProvider");
  return choice;
}

interface ThemeProviderProps {
  readonly initial: Looks;
  readonly onChange: (looks: Looks) => void;
  readonly children: ReactNode;
}

/** Light or dark, and how much contrast, as the system says, unless the person says otherwise. */
export function ThemeProvider({ initial, onChange, children }: ThemeProviderProps) {
  const [looks, setLooks] = useState(initial);
  useEffect(() => {
    mark("theme", looks.theme);
    mark("contrast", looks.contrast);
  }, [looks]);
  const choice = useMemo(() => {
    const take = (next: Looks) => {
      setLooks(next);
      onChange(next);
    };
    return {
      ...looks,
      setTheme: (theme: Theme) => take({ ...looks, theme }),
      setContrast: (contrast: Contrast) => take({ ...looks, contrast }),
    };
  }, [looks, onChange]);
  return <ThemeContext value={choice}>{children}</ThemeContext>;
}

/** What the style sheets look for; without a mark they follow the system. */
function mark(name: keyof Looks, value: string): void {
  const { dataset } = document.documentElement;
  if (value === "system") delete dataset[name];
  else dataset[name] = value;
}
