import { useTranslation } from "react-i18next";
import { Disclosure } from "#ui/disclosure.tsx";

/** The words of the file as other programs get them. */
export function ParserText({ text }: { readonly text: string }) {
  const { t } = useTranslation("export");
  return (
    <Disclosure title={t("proof.parser")}>
      <section
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keyboard as well
        tabIndex={0}
        aria-label={t("proof.parser")}
        className="max-h-[40dvh] overflow-auto whitespace-pre-wrap wrap-anywhere rounded-sm border border-line bg-sheet px-3 py-2 text-caption text-ink"
      >
        {text}
      </section>
    </Disclosure>
  );
}
