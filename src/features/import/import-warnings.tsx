import { useTranslation } from "react-i18next";
import type { ImportWarning } from "#io/importers/imported-career.ts";
import { Banner } from "#ui/banner.tsx";

/** What the reader could not take along, said before the record is made. */
export function ImportWarnings({ warnings }: { readonly warnings: readonly ImportWarning[] }) {
  const words = useWarningWords();
  const shown = warnings.flatMap((warning) => words(warning) ?? []);
  if (shown.length === 0) return null;
  return (
    <Banner tone="attention">
      <ul className="flex flex-col gap-1">
        {shown.map((text) => (
          <li key={text} className="wrap-anywhere">
            {text}
          </li>
        ))}
      </ul>
    </Banner>
  );
}

/** Unplaced lines have a place of their own on the page, so their warning needs no words. */
function useWarningWords(): (warning: ImportWarning) => string | undefined {
  const { t } = useTranslation("import");
  return ({ kind, count = 0, text = "" }) => {
    if (kind === "unplaced-lines") return undefined;
    if (kind === "pages-left-out" || kind === "picture-pages") return t(`warnings.${kind}`, { count });
    if (kind === "text-left-out") return t("warnings.text-left-out");
    return t(`warnings.${kind}`, { text });
  };
}
