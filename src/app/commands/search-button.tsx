import { Search } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useShowOverlay } from "./command-center.tsx";
import { isAppleKeyboard } from "./keyboard.ts";

interface SearchButtonProps {
  /** With the keys that do the same, where there is room and a keyboard. */
  readonly isWide?: boolean;
}

/** Opens the palette. A plain button: this loads with the first page. */
export function SearchButton({ isWide = false }: SearchButtonProps) {
  const { t } = useTranslation();
  const show = useShowOverlay();
  return (
    <button
      type="button"
      aria-label={t("search")}
      title={t("search")}
      aria-keyshortcuts={isAppleKeyboard() ? "Meta+K" : "Control+K"}
      onClick={() => show("palette")}
      className="flex h-9 min-w-9 shrink-0 items-center justify-center gap-2 rounded-md px-2 text-soft transition-colors hover:bg-accent-wash hover:text-accent pointer-coarse:h-11 pointer-coarse:min-w-11"
    >
      <Search aria-hidden size={18} />
      {isWide ? (
        <kbd aria-hidden className="font-sans text-caption max-sm:hidden pointer-coarse:hidden">
          {isAppleKeyboard() ? "⌘K" : "Ctrl K"}
        </kbd>
      ) : null}
    </button>
  );
}
