import { useState } from "react";
import { useTranslation } from "react-i18next";
import { foldText } from "#core/text/fold-text.ts";
import { TextField } from "#ui/text-field.tsx";
import { GLOSSARY } from "./glossary.ts";
import { Prose } from "./prose.tsx";

/** Terms that the app and postings use, each with what it means and how the other language says it. */
export function GlossaryScreen() {
  const { t } = useTranslation("help");
  const [typed, setTyped] = useState("");
  const query = foldText(typed).trim();
  const shown = GLOSSARY.map((term) => ({
    ...term,
    meaning: t(`glossary.meanings.${term.id}`),
  })).filter(({ term, es, meaning }) => foldText(`${term} ${es} ${meaning}`).includes(query));
  return (
    <Prose title={t("glossary.title")}>
      <p className="text-soft">{t("glossary.text")}</p>
      <div className="max-w-[320px]">
        <TextField label={t("glossary.find")} value={typed} onChange={setTyped} type="search" />
      </div>
      {shown.length === 0 ? <p>{t("glossary.none")}</p> : null}
      <dl className="border-line border-t empty:hidden">
        {shown.map(({ id, term, es, meaning }) => (
          <div key={id} className="grid gap-x-6 border-line border-b py-3 sm:grid-cols-[200px_minmax(0,1fr)]">
            <dt className="font-semibold" lang="en">
              {term}
              {es === "" ? null : (
                <span lang="es" className="block font-normal text-note text-soft italic">
                  {es}
                </span>
              )}
            </dt>
            <dd className="text-soft">{meaning}</dd>
          </div>
        ))}
      </dl>
    </Prose>
  );
}
