import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

interface ThemeChoice {
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
}

const ThemeContext = createContext<ThemeChoice | undefined>(undefined);

export function useTheme(): ThemeChoice {
  const choice = useContext(ThemeContext);
  if (choice === undefined) throw new Error("useTheme outside of ThemeProvider");
  return choice;
}

interface ThemeProviderProps {
  readonly initial: Theme;
  readonly onChange: (theme: Theme) => void;
  readonly children: ReactNode;
}

/** Light or dark as the system says, unless the person says otherwise. */
export function ThemeProvider({ initial, onChange, children }: ThemeProviderProps) {
  const [theme, setTheme] = useState(initial);
  useEffect(() => {
    if (theme === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  const choice = useMemo(
    () => ({
      theme,
      setTheme: (next: Theme) => {
        setTheme(next);
        onChange(next);
      },
    }),
    [theme, onChange],
  );
  return <ThemeContext value={choice}>{children}</ThemeContext>;
}
