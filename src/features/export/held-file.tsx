import { useTranslation } from "react-i18next";
import type { ExportFormat } from "#io/exporters/export-format.ts";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";
import { ParserText } from "./parser-text.tsx";
import type { DownloadState } from "./use-download.ts";
import type { Broken } from "./verdict.ts";

interface HeldFileProps {
  readonly held: Extract<DownloadState, { readonly kind: "held" }>;
  readonly onTry: (format: ExportFormat) => void;
}

/** A file that is not handed over as good: what it lost and where, the other format, and the file all the same. */
export function HeldFile({ held: { format, verdict, handOver }, onTry }: HeldFileProps) {
  const { t } = useTranslation("export");
  const other = format === "pdf" ? "docx" : "pdf";
  return (
    <>
      <Banner tone="error">
        {verdict.kind === "broken" ? <Losses verdict={verdict} /> : <p>{t("proof.unread")}</p>}
        <div className="mt-2 flex flex-wrap gap-2">
          <Button onPress={() => onTry(other)}>
            {t("proof.tryOther", { format: t(`format.${other}.title`) })}
          </Button>
          <Button variant="quiet" onPress={handOver}>
            {t("proof.anyway")}
          </Button>
        </div>
      </Banner>
      {verdict.kind === "broken" ? <ParserText text={verdict.text} /> : null}
    </>
  );
}

function Losses({ verdict: { losses, failed, more } }: { readonly verdict: Broken }) {
  const { t } = useTranslation("export");
  return (
    <>
      <p>{t("proof.broken")}</p>
      <ul className="my-1 list-disc pl-5">
        {losses.map(({ kind, ...words }, index) => (
          <li key={`${kind}-${index + 1}`}>{t(`proof.loss.${kind}`, words)}</li>
        ))}
        {failed.map((check) => (
          <li key={check}>{t(`proof.failed.${check}`)}</li>
        ))}
        {more > 0 ? <li>{t("proof.more", { count: more })}</li> : null}
      </ul>
    </>
  );
}
