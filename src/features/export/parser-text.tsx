import { useTranslation } from "react-i18next";
import { Disclosure } from "#ui/disclosure.tsx";

/** The words of the file as other programs get them; beside the banner, so that opening it isn't announced word by word. */
export function ParserText({ text }: { readonly text: string }) {
  const { t } = useTranslation("export");
  return (
    <div className="-mt-4.5 rounded-b-md border-line border-x border-b bg-sheet px-3 py-1">
      <Disclosure title={t("proof.parser")}>
        <section
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keyboard as well
          tabIndex={0}
          aria-label={t("proof.parser")}
          className="mb-2 max-h-[36dvh] overflow-auto whitespace-pre-wrap wrap-anywhere text-caption"
        >
          {text}
        </section>
      </Disclosure>
    </div>
  );
}
