import { useMemo } from "react";
import { useLocation } from "wouter";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useTheme } from "#ui/theme.tsx";
import type { AppTools } from "./app-commands-table.ts";

export function useAppTools(): AppTools {
  const [, navigate] = useLocation();
  const { language, setLanguage } = useInterfaceLanguage();
  const looks = useTheme();
  return useMemo(
    () => ({ navigate, language, setLanguage, ...looks }),
    [navigate, language, setLanguage, looks],
  );
}
