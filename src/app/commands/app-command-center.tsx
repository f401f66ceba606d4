import { type ReactNode, useMemo } from "react";
import { useLocation } from "wouter";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useTheme } from "#ui/theme.tsx";
import { APP_COMMANDS, type AppTools } from "./app-commands-table.ts";
import { CommandCenter } from "./command-center.tsx";

/** The commands of the pages outside of a record. */
export function AppCommandCenter({ children }: { readonly children: ReactNode }) {
  return (
    <CommandCenter rows={APP_COMMANDS} tools={useAppTools()}>
      {children}
    </CommandCenter>
  );
}

export function useAppTools(): AppTools {
  const [, navigate] = useLocation();
  const { language, setLanguage } = useInterfaceLanguage();
  const looks = useTheme();
  return useMemo(
    () => ({ navigate, language, setLanguage, ...looks }),
    [navigate, language, setLanguage, looks],
  );
}
