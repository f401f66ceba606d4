import { useTranslation } from "react-i18next";
import type { StorageError } from "#io/storage/stored.ts";
import { useCareer } from "#state/career-session-context.ts";
import { useServices } from "#state/services-context.ts";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";
import { LinkButton } from "#ui/link.tsx";

/** An application that can't be opened: why, and the way back to the others. */
export function ApplicationFailure({ error }: { readonly error: StorageError }) {
  const { t } = useTranslation("posting");
  const { download } = useServices();
  const careerId = useCareer((career) => career.id);
  const save = (raw: unknown) => {
    const bytes = new TextEncoder().encode(JSON.stringify(raw, null, 2));
    download("crosswalk-application.json", bytes, "application/json");
  };
  return (
    <div className="mx-auto flex w-full max-w-[640px] flex-col items-start gap-4 px-4 py-10">
      <Banner tone="error">{t(`openFailed.${error.kind}`)}</Banner>
      <div className="flex flex-wrap gap-3">
        <LinkButton to={`/r/${careerId}/applications`}>{t("openFailed.back")}</LinkButton>
        {error.kind === "unreadable" ? (
          <Button onPress={() => save(error.record.raw)}>{t("openFailed.download")}</Button>
        ) : null}
      </div>
    </div>
  );
}
