import { useTranslation } from "react-i18next";
import type { UnreadableRecord } from "#io/storage/stored.ts";
import { useServices } from "#state/services-context.ts";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";

/** Records that can't be opened: kept as they are, offered as a file, in nobody's way. */
export function UnreadableRecords({ records }: { readonly records: readonly UnreadableRecord[] }) {
  const { t } = useTranslation("library");
  const { download } = useServices();
  return (
    <ul className="flex flex-col gap-2">
      {records.map((record) => (
        <li key={record.id}>
          <Banner
            tone="attention"
            action={
              <Button
                onPress={() => {
                  const bytes = new TextEncoder().encode(JSON.stringify(record.raw, null, 2));
                  download(`crosswalk-${record.id}.json`, bytes, "application/json");
                }}
              >
                {t("unreadable.download")}
              </Button>
            }
          >
            {t(record.reason === "newer" ? "unreadable.newer" : "unreadable.text")}
          </Banner>
        </li>
      ))}
    </ul>
  );
}
