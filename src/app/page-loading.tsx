import { useTranslation } from "react-i18next";
import { Skeleton } from "#ui/skeleton.tsx";

/** Stands where a page will be. */
export function PageLoading() {
  const { t } = useTranslation();
  return (
    <div className="mx-auto w-full max-w-[560px] px-6 py-24">
      <Skeleton label={t("loading")} lines={6} />
    </div>
  );
}
