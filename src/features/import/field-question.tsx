import { CircleHelp } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "#ui/button.tsx";
import type { Review } from "./use-review.ts";

/** What the reader is not sure of, asked once and quietly. */
export function FieldQuestion({ path, work }: { readonly path: string; readonly work: Review }) {
  const { t } = useTranslation("import");
  const { reading, review, take } = work;
  const doubt = reading.trace.doubts.find((each) => each.path === path);
  if (doubt === undefined || review.answered.includes(path)) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-2 px-2 text-attention text-caption sm:max-md:col-start-2 lg:col-start-2">
      <CircleHelp aria-hidden size={14} className="shrink-0" />
      <p className="min-w-0 flex-1 basis-48">{t(`review.doubts.${doubt.kind}`)}</p>
      {doubt.kind === "order" ? (
        <Button variant="quiet" onPress={() => take({ kind: "swap", path })}>
          {t("review.swap")}
        </Button>
      ) : null}
      <Button variant="quiet" onPress={() => take({ kind: "answer", path })}>
        {t(doubt.kind.startsWith("no-") ? "review.leaveBlank" : "review.isRight")}
      </Button>
    </div>
  );
}
