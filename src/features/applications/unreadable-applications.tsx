import { useTranslation } from "react-i18next";
import type { UnreadableRecord } from "#io/storage/stored.ts";
import { useServices } from "#state/services-context.ts";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";

interface UnreadableApplicationsProps {
  readonly records: readonly UnreadableRecord[];
}

/** Stored applications that can't be opened, to be taken along as they are. */
export function UnreadableApplications({ records }: UnreadableApplicationsProps) {
  const { t } = useTranslation("posting");
  const { download } = useServices();
  if (records.length === 0) return null;
  const save = () => {
    const raw = records.map((record) => record.raw);
    const bytes = new TextEncoder().encode(JSON.stringify(raw, null, 2));
    download("crosswalk-applications.json", bytes, "application/json");
  };
  return (
    <Banner tone="attention" action={<Button onPress={save}>{t("list.download")}</Button>}>
      {t("list.unreadable", { count: records.length })}
    </Banner>
  );
}
