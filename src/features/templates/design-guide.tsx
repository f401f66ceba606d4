import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { loadGuide, type TemplateGuide } from "./template-guide.ts";

/** When to pick the chosen design and what to write in it. */
export function DesignGuide({ id, name }: { readonly id: string; readonly name: string }) {
  const { t } = useTranslation("design");
  const { language } = useInterfaceLanguage();
  const [guide, setGuide] = useState<TemplateGuide>();
  useEffect(() => {
    let isWanted = true;
    loadGuide(id, language).then(
      (loaded) => isWanted && setGuide(loaded),
      () => isWanted && setGuide(undefined),
    );
    return () => {
      isWanted = false;
    };
  }, [id, language]);
  if (guide === undefined) return null;
  return (
    <Disclosure title={t("guide", { name })}>
      <p className="text-note">{guide.use}</p>
      <ul className="mt-2 flex list-disc flex-col gap-1 pl-4 text-note marker:text-edge">
        {guide.advice.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
