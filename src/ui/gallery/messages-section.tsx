import { useTranslation } from "react-i18next";
import { Banner } from "../banner.tsx";
import { Button } from "../button.tsx";
import { Disclosure } from "../disclosure.tsx";

export function MessagesSection() {
  const { t } = useTranslation("gallery");
  return (
    <div className="flex flex-col gap-4">
      <Banner tone="note">{t("sample.news")}</Banner>
      <Banner tone="done">{t("sample.done")}</Banner>
      <Banner tone="attention" action={<Button>{t("sample.more")}</Button>}>
        {t("sample.attention")}
      </Banner>
      <Banner tone="error">{t("sample.failed")}</Banner>
      <Banner tone="note" action={<Button variant="quiet">{t("sample.long")}</Button>}>
        {t("sample.longValue")}
      </Banner>
      <Disclosure title={t("sample.disclosure")}>
        <p>{t("sample.longValue")}</p>
      </Disclosure>
      <Disclosure title={t("sample.long")} isOpenAtFirst>
        <p className="text-soft">{t("sample.longValue")}</p>
      </Disclosure>
    </div>
  );
}
