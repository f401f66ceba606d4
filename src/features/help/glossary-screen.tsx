import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "wouter";
import { GLOSSARY, GLOSSARY_GROUPS, type GlossaryTerm } from "#core/career-map/glossary-table.ts";
import { foldText } from "#core/text/fold-text.ts";
import { TextField } from "#ui/text-field.tsx";
import { Prose } from "./prose.tsx";

interface MeantTerm extends GlossaryTerm {
  readonly meaning: string;
}

/** Terms that the app and postings use, each with what it means and how the other language says it. */
export function GlossaryScreen() {
  const { t } = useTranslation("glossary");
  const { term: asked } = useParams<{ term?: string }>();
  const [typed, setTyped] = useState(() => GLOSSARY.find(({ id }) => id === asked)?.term ?? "");
  const terms = GLOSSARY.map((term) => ({ ...term, meaning: t(`meanings.${term.id}`) }));
  const shown = findTerms(terms, typed);
  return (
    <Prose title={t("title")}>
      <p className="text-soft">{t("text")}</p>
      <div className="sticky top-0 z-10 -mx-1 flex flex-wrap items-end gap-x-4 gap-y-1 bg-room px-1 py-3">
        <div className="min-w-0 max-w-[320px] flex-1 basis-52">
          <TextField label={t("find")} value={typed} onChange={setTyped} type="search" />
        </div>
        <output className="py-2 text-caption text-soft">
          {shown.length === 0 ? t("none") : t("found", { count: shown.length })}
        </output>
      </div>
      {GLOSSARY_GROUPS.map((group) => {
        const own = shown.filter((term) => term.group === group);
        return own.length === 0 ? null : (
          <section key={group} aria-labelledby={group}>
            <h2 id={group}>{t(`groups.${group}`)}</h2>
            <dl className="mt-2 border-line border-t">
              {own.map((term) => (
                <TermRow key={term.id} term={term} />
              ))}
            </dl>
          </section>
        );
      })}
    </Prose>
  );
}

function TermRow({ term: { term, es, meaning } }: { readonly term: MeantTerm }) {
  return (
    <div className="grid gap-x-6 border-line border-b py-3 sm:grid-cols-[220px_minmax(0,1fr)]">
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
  );
}

/** Accents and case don't count; a term's other spellings do. Names come before mentions in a meaning. */
function findTerms(terms: readonly MeantTerm[], typed: string): readonly MeantTerm[] {
  const query = foldText(typed).trim();
  if (query === "") return terms;
  const named = terms.filter(({ term, es, aliases }) =>
    [term, es, ...aliases].some((name) => foldText(name).includes(query)),
  );
  if (named.length > 0) return named;
  return terms.filter(({ meaning }) => foldText(meaning).includes(query));
}
