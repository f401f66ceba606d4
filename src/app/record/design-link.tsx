import { Palette } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link as RouterLink } from "wouter";

/** From the paper to how it looks. */
export function DesignLink({ to }: { readonly to: string }) {
  const { t } = useTranslation("preview");
  return (
    <RouterLink
      href={to}
      className="flex min-h-9 items-center gap-1.5 rounded-sm px-2 text-caption text-soft transition-colors hover:bg-accent-wash hover:text-accent pointer-coarse:min-h-11"
    >
      <Palette aria-hidden size={16} />
      {t("design")}
    </RouterLink>
  );
}
