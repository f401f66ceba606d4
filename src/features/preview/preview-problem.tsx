import { useTranslation } from "react-i18next";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";
import type { PdfView } from "./use-pdf.ts";

interface PreviewProblemProps {
  readonly error: NonNullable<PdfView["error"]>;
  readonly onRetry: () => void;
}

/** Why the paper lags behind, and what to do. */
export function PreviewProblem({ error, onRetry }: PreviewProblemProps) {
  const { t } = useTranslation("preview");
  if (error.kind === "failed") {
    return (
      <Banner tone="attention" action={<Button onPress={onRetry}>{t("retry")}</Button>}>
        {t("failed")}
      </Banner>
    );
  }
  return (
    <Banner tone="attention">
      {t("uncovered", { characters: error.characters.slice(0, 12).join(" ") })}
    </Banner>
  );
}
