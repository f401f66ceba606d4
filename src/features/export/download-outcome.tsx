import { useTranslation } from "react-i18next";
import type { ExportFormat } from "#io/exporters/export-format.ts";
import { Banner } from "#ui/banner.tsx";
import { HeldFile } from "./held-file.tsx";
import { ParserText } from "./parser-text.tsx";
import type { DownloadState } from "./use-download.ts";

interface DownloadOutcomeProps {
  readonly state: DownloadState;
  readonly onTry: (format: ExportFormat) => void;
}

/** What became of the download: in the downloads and read back whole, held back, or not made. */
export function DownloadOutcome({ state, onTry }: DownloadOutcomeProps) {
  const { t } = useTranslation("export");
  if (state.kind === "held") return <HeldFile held={state} onTry={onTry} />;
  if (state.kind === "done") {
    const { name, verdict } = state;
    return (
      <>
        <Banner tone="done">
          <p>{t("done", { name })}</p>
          {verdict.kind === "whole" ? (
            <p className="text-soft">
              {t("proof.whole", { count: verdict.words })} {t("proof.checked")}
            </p>
          ) : null}
        </Banner>
        {verdict.kind === "whole" ? <ParserText text={verdict.text} /> : null}
      </>
    );
  }
  if (state.kind !== "failed") return null;
  return (
    <Banner tone="error">
      {state.error.kind === "uncovered-characters"
        ? t("failed.uncovered-characters", { characters: state.error.characters.slice(0, 12).join(" ") })
        : t(`failed.${state.error.kind}`)}
    </Banner>
  );
}
