import { useMemo } from "react";
import { useLocation } from "wouter";
import { useLock } from "#features/vault/use-lock.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useTheme } from "#ui/theme.tsx";
import type { AppTools } from "./app-commands-table.ts";

export function useAppTools(): AppTools {
  const [, navigate] = useLocation();
  const { language, setLanguage } = useInterfaceLanguage();
  const looks = useTheme();
  const lock = useLock();
  return useMemo(
    () => ({ navigate, language, setLanguage, lock, ...looks }),
    [navigate, language, setLanguage, lock, looks],
  );
}
