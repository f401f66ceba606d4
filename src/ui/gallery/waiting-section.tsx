import { useTranslation } from "react-i18next";
import { Button } from "../button.tsx";
import { EmptyState } from "../empty-state.tsx";
import { ProgressLine } from "../progress-line.tsx";
import { Skeleton } from "../skeleton.tsx";
import { WaitingLine } from "../waiting-line.tsx";

export function WaitingSection() {
  const { t } = useTranslation("gallery");
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      <Skeleton label={t("sample.waiting")} lines={6} />
      <WaitingLine label={t("sample.waiting")} />
      <ProgressLine label={t("sample.waiting")} value={5} max={9} words={t("sample.progress")} />
      <ProgressLine label={t("sample.waiting")} value={0} max={9} words={t("states.empty")} />
      <EmptyState
        title={t("sample.emptyTitle")}
        text={t("sample.emptyText")}
        action={<Button>{t("sample.add")}</Button>}
      />
      <EmptyState title={t("sample.long")} text={t("sample.longValue")} />
    </div>
  );
}
