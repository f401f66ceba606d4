import { useTranslation } from "react-i18next";
import type { TransferReport } from "#core/career-map/transfer-report.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useCareer } from "#state/career-session-context.ts";
import { NextStep, StepLink } from "./next-step.tsx";
import { competencyName, type ProfileRow, profileGroups } from "./profile.ts";

type Kind = "unsaid" | "learn" | "others";

const KINDS = ["unsaid", "learn", "others"] as const satisfies readonly Kind[];

function kindOf({ gap }: ProfileRow): Kind | undefined {
  if (gap === undefined) return undefined;
  if (gap.isLikelyUnsaid) return "unsaid";
  return gap.remedy === undefined ? "others" : "learn";
}

/** What no line shows yet: what may only be unwritten, what the person's past usually has to learn, and the rest. */
export function NextSteps({ report }: { readonly report: TransferReport }) {
  const { t } = useTranslation("transfer");
  const rows = profileGroups(report).flatMap((group) => group.rows);
  const kinds = KINDS.filter((kind) => rows.some((row) => kindOf(row) === kind));
  if (kinds.length === 0) return null;
  return (
    <section aria-labelledby="next" className="flex flex-col gap-6">
      <h2 id="next" className="font-semibold text-heading">
        {t("next.title")}
      </h2>
      {kinds.map((kind) => (
        <StepGroup key={kind} kind={kind} rows={rows.filter((row) => kindOf(row) === kind)} />
      ))}
    </section>
  );
}

interface StepGroupProps {
  readonly kind: Kind;
  readonly rows: readonly ProfileRow[];
}

function StepGroup({ kind, rows }: StepGroupProps) {
  const { t } = useTranslation("transfer");
  const { language } = useInterfaceLanguage();
  const id = useCareer((career) => career.id);
  return (
    <section aria-labelledby={`next-${kind}`}>
      <h3 id={`next-${kind}`} className="break-after-avoid font-semibold text-lead">
        {t(`next.${kind}.title`)}
      </h3>
      <p className="max-w-[60ch] break-after-avoid text-note text-soft">
        {t(`next.${kind}.text`)}{" "}
        {kind === "learn" ? null : <StepLink to={`/r/${id}/work`}>{t("next.write")}</StepLink>}
      </p>
      {kind === "others" ? (
        <ul className="mt-2 grid list-disc gap-x-6 gap-y-0.5 pl-5 text-note marker:text-edge sm:grid-cols-2">
          {rows.map((row) => (
            <li key={row.id}>{competencyName(row.id, language)}</li>
          ))}
        </ul>
      ) : (
        <dl className="mt-2 border-line border-t text-note">
          {rows.map((row) => (
            <div
              key={row.id}
              className="grid break-inside-avoid gap-x-6 border-line border-b py-2.5 sm:grid-cols-[16rem_minmax(0,1fr)] print:py-1"
            >
              <dt className="font-semibold">{competencyName(row.id, language)}</dt>
              <dd>
                <NextStep row={row} isAlone={kind === "learn"} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
