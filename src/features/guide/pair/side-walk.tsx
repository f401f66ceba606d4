import { Check } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "#core/model/language.ts";
import { missingSides } from "#core/review/missing-sides.ts";
import { useCareer } from "#state/career-session-context.ts";
import { LinkButton } from "#ui/link.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { stepPath } from "../steps.ts";
import { WalkList } from "./walk-list.tsx";
import { WalkStop } from "./walk-stop.tsx";

/** The texts that one language lacks, one at a time, with the words of the other language beside the field. */
export function SideWalk({ language }: { readonly language: Language }) {
  const { t } = useTranslation(["pair", "common"]);
  const career = useCareer((whole) => whole);
  // The list is that of the start: a text that is written meanwhile keeps its place in it.
  const [paths] = useState(() => missingSides(career, language).map(({ path }) => path));
  const [at, setAt] = useState(0);
  const left = missingSides(career, language).filter(({ path }) => paths.includes(path)).length;
  const path = paths[at];
  const words = { language: t(`common:languagesInText.${language}`) };
  return (
    <div className="flex flex-col gap-7">
      <header className="flex flex-col gap-2">
        <PageHeading title={t("walk.title", words)} />
        {paths.length === 0 ? null : <p className="max-w-[56ch] text-soft">{t("walk.text")}</p>}
        <output className={`font-semibold ${left === 0 ? "flex items-center gap-2 text-done" : "text-note"}`}>
          {left === 0 ? <Check aria-hidden size={18} strokeWidth={2.5} /> : null}
          {left === 0 ? t("walk.done", words) : t("walk.left", { count: left })}
        </output>
      </header>
      {path === undefined && left > 0 ? <p className="text-soft">{t("walk.end")}</p> : null}
      {path === undefined ? null : (
        <WalkStop
          key={path}
          path={path}
          language={language}
          onBack={at === 0 ? undefined : () => setAt(at - 1)}
          onNext={() => setAt(at + 1)}
          isLast={at === paths.length - 1}
        />
      )}
      <WalkList paths={paths} language={language} at={at} onGo={setAt} />
      <nav aria-label={t("walk.wayOut")} className="flex flex-wrap gap-3 border-line border-t pt-5">
        <LinkButton to={stepPath(career.id, "review")}>{t("walk.toReview")}</LinkButton>
        <LinkButton to={stepPath(career.id, "export")}>{t("walk.toExport")}</LinkButton>
      </nav>
    </div>
  );
}
