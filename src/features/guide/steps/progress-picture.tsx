import { useTranslation } from "react-i18next";
import { CAREER_PARTS, type CareerPart, type Fact } from "#core/review/completeness.ts";
import { useCareer } from "#state/career-session-context.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { Link } from "#ui/link.tsx";
import { SideSection } from "../side-section.tsx";
import { stepPath } from "../steps.ts";

/** Each part of the record as a row of its facts: full where a fact is there, open where it is missing. */
export function ProgressPicture({ facts }: { readonly facts: readonly Fact[] }) {
  const { t } = useTranslation("guide");
  const id = useCareer((career) => career.id);
  return (
    <SideSection title={t("progress.title")}>
      <ul className="grid gap-x-8 gap-y-2 sm:grid-cols-2">
        {CAREER_PARTS.map((part) => {
          const own = facts.filter((fact) => fact.part === part);
          const there = own.filter(({ isThere }) => isThere).length;
          return (
            <li key={part} className="flex items-center gap-3 text-note">
              <span className="min-w-0 flex-1">
                <Link to={stepPath(id, part)}>{t(`steps.${part}.title`)}</Link>
                <span className="sr-only">. {t("progress.count", { there, all: own.length })}</span>
              </span>
              <FactBar facts={own} />
            </li>
          );
        })}
      </ul>
      <p aria-hidden className="flex flex-wrap gap-x-5 gap-y-1 text-caption text-soft">
        <Key isThere weight="stronger" words={t("progress.there")} />
        <Key isThere={false} weight="needed" words={t("review.needed")} />
        <Key isThere={false} weight="stronger" words={t("review.stronger")} />
      </p>
      <Disclosure title={t("progress.table")}>
        <FactTable facts={facts} />
      </Disclosure>
    </SideSection>
  );
}

function FactBar({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <span aria-hidden className="flex w-28 shrink-0 gap-1">
      {facts.map(({ id, isThere, weight }) => (
        <span key={id} className={`h-2.5 flex-1 rounded-sm border ${dressOf(isThere, weight)}`} />
      ))}
    </span>
  );
}

function Key({ isThere, weight, words }: Pick<Fact, "isThere" | "weight"> & { readonly words: string }) {
  return (
    <span className="flex items-center gap-1.5">
      <span className={`h-2.5 w-5 rounded-sm border ${dressOf(isThere, weight)}`} />
      {words}
    </span>
  );
}

function dressOf(isThere: boolean, weight: Fact["weight"]): string {
  if (isThere) return "border-done bg-done forced-colors:bg-[CanvasText]";
  return weight === "needed" ? "border-2 border-attention" : "border-edge border-dashed";
}

/** The same in words, with what each missing fact would add. */
function FactTable({ facts }: { readonly facts: readonly Fact[] }) {
  const { t } = useTranslation("guide");
  return (
    <table className="w-full border-line border-t text-left text-note [&_td]:py-1.5 [&_td]:pr-4 [&_td]:align-top [&_th]:py-1.5 [&_th]:pr-4 [&_th]:align-top [&_th]:font-semibold [&_tr]:border-line [&_tr]:border-b">
      <thead>
        <tr>
          <th scope="col">{t("progress.columns.fact")}</th>
          <th scope="col">{t("progress.columns.state")}</th>
          <th scope="col" className="max-sm:hidden">
            {t("progress.columns.adds")}
          </th>
        </tr>
      </thead>
      {CAREER_PARTS.map((part) => (
        <PartRows key={part} part={part} facts={facts.filter((fact) => fact.part === part)} />
      ))}
    </table>
  );
}

function PartRows({ part, facts }: { readonly part: CareerPart; readonly facts: readonly Fact[] }) {
  const { t } = useTranslation("guide");
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3} className="bg-sunk px-2">
          {t(`steps.${part}.title`)}
        </th>
      </tr>
      {facts.map(({ id, isThere, weight }) => (
        <tr key={id}>
          <td>{t(`facts.${id}.ask`)}</td>
          <td className={isThere ? "text-done" : ""}>{t(isThere ? "progress.there" : `review.${weight}`)}</td>
          <td className="text-soft max-sm:hidden">{t(`facts.${id}.adds`)}</td>
        </tr>
      ))}
    </tbody>
  );
}
