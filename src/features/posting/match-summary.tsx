import { useTranslation } from "react-i18next";
import type { Match, MatchStatus } from "#core/matching/match.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { requirementName } from "#i18n/requirement-name.ts";
import { Banner } from "#ui/banner.tsx";
import { type Ask, knockOutsOf, LEVELS } from "./asks.ts";
import { StatusGlyph } from "./status-glyph.tsx";

const STATUSES = ["met", "partial", "unmet", "unknown"] as const satisfies readonly MatchStatus[];

const BARS = {
  met: "bg-done",
  partial: "bg-attention",
  unmet: "bg-error",
  unknown: "bg-line",
} as const satisfies Record<MatchStatus, string>;

interface MatchSummaryProps {
  readonly match: Match;
  readonly asks: readonly Ask[];
}

/** How many of the asks the record answers: a bar and its numbers a level, and what may end it at the first look. */
export function MatchSummary({ match, asks }: MatchSummaryProps) {
  const { t } = useTranslation("posting");
  const levels = LEVELS.filter((level) => asks.some(({ best }) => best.level === level));
  return (
    <section aria-labelledby="match" className="flex flex-col gap-4">
      <div>
        <h2 id="match" className="font-semibold text-heading">
          {t("match.title")}
        </h2>
        <p className="text-note text-soft">{t("match.text")}</p>
      </div>
      <table className="w-full border-collapse text-note">
        <caption className="sr-only">{t("match.table")}</caption>
        <thead>
          <tr className="align-bottom text-caption text-soft">
            <th scope="col" className="pb-1 text-left font-normal">
              <span className="sr-only">{t("match.level")}</span>
            </th>
            <td aria-hidden className="w-2/5 max-sm:hidden" />
            {STATUSES.map((status) => (
              <th key={status} scope="col" className="px-1.5 pb-1 text-center font-normal sm:px-2">
                <span className="mx-auto mb-0.5 block w-fit">
                  <StatusGlyph status={status} />
                </span>
                {t(`statuses.${status}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {levels.map((level) => (
            <tr key={level} className="border-line border-t">
              <th scope="row" className="py-2 pr-4 text-left font-semibold sm:whitespace-nowrap">
                {t(`levels.${level}`)}
                <span aria-hidden className="mt-1 block sm:hidden">
                  <LevelBar counts={match.summary[level]} />
                </span>
              </th>
              <td aria-hidden className="py-2 max-sm:hidden">
                <LevelBar counts={match.summary[level]} />
              </td>
              {STATUSES.map((status) => {
                const count = match.summary[level][status];
                return (
                  <td
                    key={status}
                    className={`py-2 text-center ${count === 0 ? "text-soft" : "font-semibold"}`}
                  >
                    {count}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <KnockOuts asks={knockOutsOf(asks, match)} />
    </section>
  );
}

function LevelBar({ counts }: { readonly counts: Match["summary"]["required"] }) {
  return (
    <span className="flex h-2.5 gap-px overflow-hidden rounded-full">
      {STATUSES.map((status) =>
        counts[status] === 0 ? null : (
          <span
            key={status}
            className={`${BARS[status]} forced-colors:border`}
            style={{ flexGrow: counts[status] }}
          />
        ),
      )}
    </span>
  );
}

function KnockOuts({ asks }: { readonly asks: readonly Ask[] }) {
  const { t } = useTranslation("posting");
  const names = useAskName();
  if (asks.length === 0) return null;
  return (
    <Banner tone="attention">
      <p className="font-semibold">{t("match.knockOutTitle", { count: asks.length })}</p>
      <ul>
        {asks.map((ask) => (
          <li key={ask.key} className="first-letter:uppercase">
            {names(ask)}
          </li>
        ))}
      </ul>
    </Banner>
  );
}

/** What an ask is called: its alternatives, the last after "or". */
export function useAskName(): (ask: Ask) => string {
  const { t } = useTranslation("posting");
  const { language } = useInterfaceLanguage();
  const list = new Intl.ListFormat(language, { type: "disjunction" });
  return ({ alternatives }) =>
    list.format(alternatives.map((requirement) => requirementName(requirement, t, language)));
}
