import { useTranslation } from "react-i18next";
import type { StorageError } from "#io/storage/stored.ts";
import { useServices } from "#state/services-context.ts";
import { Button } from "#ui/button.tsx";
import { LinkButton } from "#ui/link.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { PageFrame } from "../page-frame.tsx";

/** A record that can't be opened: why, and what can be done about it. */
export function RecordFailure({ error }: { readonly error: StorageError }) {
  const { t } = useTranslation();
  const { download } = useServices();
  return (
    <PageFrame>
      <div className="flex max-w-[560px] flex-col items-start gap-4">
        <PageHeading title={t(`openFailed.${error.kind}.title`)} />
        <p className="text-soft">{t(`openFailed.${error.kind}.text`)}</p>
        <div className="flex flex-wrap gap-3">
          <LinkButton to="/">{t("notFound.action")}</LinkButton>
          {error.kind === "unreadable" ? (
            <Button
              onPress={() => {
                const bytes = new TextEncoder().encode(JSON.stringify(error.record.raw, null, 2));
                download(`crosswalk-${error.record.id}.json`, bytes, "application/json");
              }}
            >
              {t("openFailed.download")}
            </Button>
          ) : null}
        </div>
      </div>
    </PageFrame>
  );
}
