import { useTranslation } from "react-i18next";
import type { Paper } from "#core/documents/document.ts";
import { Skeleton } from "#ui/skeleton.tsx";
import { heightOf } from "./zoom.ts";

interface PaperSkeletonProps {
  readonly width: number;
  readonly paper: Paper;
}

/** A sheet whose words are on their way. */
export function PaperSkeleton({ width, paper }: PaperSkeletonProps) {
  const { t } = useTranslation("preview");
  return (
    <div
      className="bg-paper p-[9%] shadow-paper [--color-line:oklch(0.92_0.01_85)]"
      style={{ width, height: heightOf(paper, width) }}
    >
      <Skeleton label={t("loading")} lines={18} />
    </div>
  );
}
