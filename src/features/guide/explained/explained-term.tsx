import { Suspense } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { GlossaryTerm } from "#core/career-map/glossary-table.ts";
import { Link } from "#ui/link.tsx";
import { POPOVER } from "#ui/popover-classes.ts";

interface ExplainedTermProps {
  readonly term: GlossaryTerm;
  /** As it stands in the text. */
  readonly words: string;
}

export function ExplainedTerm({ term, words }: ExplainedTermProps) {
  return (
    <DialogTrigger>
      <Button className="inline cursor-help rounded-[2px] underline decoration-dotted decoration-edge underline-offset-3 data-hovered:text-accent data-hovered:decoration-accent">
        {words}
      </Button>
      <Popover className={`${POPOVER} max-w-[320px]`} placement="bottom start">
        <Dialog aria-label={term.term} className="flex flex-col gap-1 px-3 py-2.5 text-note outline-none">
          <Suspense>
            <TermMeaning term={term} />
          </Suspense>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function TermMeaning({ term: { id, term, es } }: { readonly term: GlossaryTerm }) {
  const { t } = useTranslation("glossary");
  return (
    <>
      <strong lang="en">{term}</strong>
      {es === "" ? null : (
        <span lang="es" className="text-caption text-soft italic">
          {es}
        </span>
      )}
      <span>{t(`meanings.${id}`)}</span>
      <span className="pt-1 text-caption">
        <Link to={`/glossary/${id}`}>{t("more")}</Link>
      </span>
    </>
  );
}
