import { useTranslation } from "react-i18next";
import type { TransferReport } from "#core/career-map/transfer-report.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { NextStep } from "./next-step.tsx";
import { competencyName, type ProfileRow, profileGroups } from "./profile.ts";

/** What no line shows yet: first what may only be unwritten, then what is to be learned. */
export function NextSteps({ report }: { readonly report: TransferReport }) {
  const { t } = useTranslation("transfer");
  const missing = profileGroups(report)
    .flatMap(({ rows }) => rows)
    .filter(({ gap }) => gap !== undefined);
  if (missing.length === 0) return null;
  return (
    <section aria-labelledby="next" className="flex flex-col gap-5">
      <h2 id="next" className="font-semibold text-heading">
        {t("next.title")}
      </h2>
      <StepGroup kind="unsaid" rows={missing.filter(({ gap }) => gap?.isLikelyUnsaid)} />
      <StepGroup kind="learn" rows={missing.filter(({ gap }) => !gap?.isLikelyUnsaid)} />
    </section>
  );
}

interface StepGroupProps {
  readonly kind: "unsaid" | "learn";
  readonly rows: readonly ProfileRow[];
}

function StepGroup({ kind, rows }: StepGroupProps) {
  const { t } = useTranslation("transfer");
  const { language } = useInterfaceLanguage();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={`next-${kind}`}>
      <h3 id={`next-${kind}`} className="font-semibold text-lead">
        {t(`next.${kind}.title`)}
      </h3>
      <p className="max-w-[60ch] text-note text-soft">{t(`next.${kind}.text`)}</p>
      <dl className="mt-2 border-line border-t text-note">
        {rows.map((row) => (
          <div
            key={row.id}
            className="grid break-inside-avoid gap-x-6 border-line border-b py-2.5 sm:grid-cols-[15rem_minmax(0,1fr)] print:py-1.5"
          >
            <dt className="font-semibold">{competencyName(row.id, language)}</dt>
            <dd>
              <NextStep row={row} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
