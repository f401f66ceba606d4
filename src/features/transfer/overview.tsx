import { useTranslation } from "react-i18next";
import type { TransferReport } from "#core/career-map/transfer-report.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { classes } from "#ui/classes.ts";
import { competencyName, type ProfileRow, profileGroups } from "./profile.ts";

type ColumnState = "shown" | "unsaid" | "none";

const STATES = ["shown", "unsaid", "none"] as const satisfies readonly ColumnState[];

const DRESS = {
  shown: "bg-accent forced-colors:bg-[Highlight]",
  unsaid: "border border-accent border-dashed",
  none: "bg-line/70 forced-colors:border forced-colors:border-[GrayText]",
} as const satisfies Record<ColumnState, string>;

function stateOf({ evidence, gap }: ProfileRow): ColumnState {
  if (evidence.length > 0) return "shown";
  return gap?.isLikelyUnsaid ? "unsaid" : "none";
}

/** The whole profile at a glance: a column each, as high as the job needs it, filled where the person's lines show it. */
export function Overview({ report }: { readonly report: TransferReport }) {
  const { t } = useTranslation("transfer");
  const { strengths, gaps } = report;
  const groups = profileGroups(report);
  const states = STATES.filter((state) =>
    groups.some(({ rows }) => rows.some((row) => stateOf(row) === state)),
  );
  return (
    <section aria-labelledby="overview" className="flex break-inside-avoid flex-col gap-4">
      <h2 id="overview" className="font-semibold text-heading">
        {t("overview.title", { shown: strengths.length, needed: strengths.length + gaps.length })}
      </h2>
      <div aria-hidden className="flex gap-2.5 sm:gap-5">
        {groups.map(({ need, rows }) => (
          <div key={need} className="min-w-0" style={{ flex: `${rows.length} 1 0` }}>
            <div className="flex h-28 items-end gap-[3px] border-edge border-b sm:h-36 sm:gap-1 print:h-24">
              {rows.map((row) => (
                <Column key={row.id} row={row} />
              ))}
            </div>
            <p className="mt-1.5 text-caption leading-tight">
              <span className="font-semibold">
                {t("overview.part", {
                  shown: rows.filter((row) => stateOf(row) === "shown").length,
                  all: rows.length,
                })}
              </span>
              <span className="block text-soft max-sm:hidden">{t(`needs.${need}`)}</span>
            </p>
          </div>
        ))}
      </div>
      <p aria-hidden className="flex flex-wrap gap-x-5 gap-y-1 text-caption text-soft">
        {states.map((state) => (
          <span key={state} className="flex items-center gap-1.5">
            <span className={classes("size-3 rounded-[2px] [print-color-adjust:exact]", DRESS[state])} />
            {t(`overview.states.${state}`)}
          </span>
        ))}
        <span>{t("overview.height")}</span>
      </p>
    </section>
  );
}

function Column({ row }: { readonly row: ProfileRow }) {
  const { language } = useInterfaceLanguage();
  const state = stateOf(row);
  return (
    <span
      title={competencyName(row.id, language)}
      className={classes(
        "min-w-0 flex-1 rounded-t-[3px] [print-color-adjust:exact]",
        state === "unsaid" && "border-b-0",
        DRESS[state],
      )}
      style={{ height: `${row.importance * 20}%` }}
    />
  );
}
