import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { hasGrammar } from "#core/grammar/grammar.ts";
import { asWorded } from "#core/model/as-printed.ts";
import { printedLines } from "#core/model/career-lines.ts";
import { openViewOf } from "#core/model/open-view.ts";
import { applyFix } from "#core/review/apply-fix.ts";
import { reviewCareer } from "#core/review/review-career.ts";
import type { Finding } from "#core/review/rule.ts";
import { wordsToJudge } from "#core/spelling/find-misspelled.ts";
import { useCareer, useOpenView } from "#state/career-session-context.ts";
import { useServices } from "#state/services-context.ts";
import { useGrammar } from "#state/use-grammar.ts";
import { useConfirmNotPatient } from "#state/use-patient-data.ts";
import { useKeepWord, useSpelling } from "#state/use-spelling.ts";
import { Button } from "#ui/button.tsx";
import { Link } from "#ui/link.tsx";
import { SideSection } from "../side-section.tsx";
import { stepPath } from "../steps.ts";
import { useDocumentLanguage } from "../use-document-language.ts";
import { useEdit } from "../use-edit.ts";
import { FindingWhy } from "./finding-why.tsx";
import { stepOfPath } from "./step-of-path.ts";

const SEVERITIES = ["error", "warn", "suggest", "info"] as const satisfies readonly Finding["severity"][];

/** What an experienced colleague would say before the resume goes out, gravest first. */
export function Findings() {
  const { t } = useTranslation("review");
  const { today } = useServices();
  const language = useDocumentLanguage();
  const career = useCareer((whole) => whole);
  const view = useOpenView();
  const day = today();
  const lines = useMemo(() => printedLines(asWorded(career, view), language), [career, view, language]);
  const spelling = useSpelling(useMemo(() => wordsToJudge(lines), [lines]));
  const grammar = useGrammar(
    useMemo(() => lines.flatMap((line) => (hasGrammar(line) ? [line.text] : [])), [lines]),
  );
  const findings = useMemo(
    () => reviewCareer(career, { view, language, today: day, spelling, grammar }),
    [career, view, language, day, spelling, grammar],
  );
  return SEVERITIES.map((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) return null;
    return (
      <SideSection key={severity} title={t(`severity.${severity}`)}>
        <ul className="border-line border-t">
          {own.map((finding) => (
            <FindingRow key={`${finding.rule} ${finding.path} ${finding.quote}`} finding={finding} />
          ))}
        </ul>
      </SideSection>
    );
  });
}

function FindingRow({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation(["review", "guide"]);
  const id = useCareer((career) => career.id);
  const { id: viewId } = useOpenView();
  const edit = useEdit();
  const confirm = useConfirmNotPatient();
  const keep = useKeepWord();
  const { rule, path, quote, details, fix } = finding;
  const step = stepOfPath(path);
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-line border-b py-3">
      <div className="min-w-0 flex-1 basis-64">
        <span className="block">{t(`rules.${rule}`, { ...details, quote })}</span>
        {quote === "" ? null : (
          <q title={quote} className="block truncate text-note text-soft">
            {quote}
          </q>
        )}
        <FindingWhy rule={rule} />
      </div>
      <span className="flex shrink-0 items-baseline gap-4 text-note">
        {rule === "P03" ? <Button onPress={() => confirm(quote)}>{t("patient.notOne")}</Button> : null}
        {rule === "N43" ? <Button onPress={() => keep(quote)}>{t("spelling.keep")}</Button> : null}
        {fix === undefined ? null : (
          <Button
            onPress={() =>
              edit((draft, { now }) => {
                applyFix(draft, { fix, quote, view: openViewOf(draft, viewId), changedAt: now });
              })
            }
          >
            {t("mend")}
          </Button>
        )}
        <Link to={stepPath(id, step)}>{t(`guide:steps.${step}.title`)}</Link>
      </span>
    </li>
  );
}
