import { useTranslation } from "react-i18next";

/** The first stop of the Tab key. A hash would change the page's address here, so it moves the focus itself. */
export function SkipLink() {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      onClick={() => {
        const content = document.getElementById("content");
        content?.setAttribute("tabindex", "-1");
        content?.focus();
      }}
      className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-md focus:border focus:border-accent focus:bg-sheet focus:px-4 focus:py-2"
    >
      {t("skipToContent")}
    </button>
  );
}
