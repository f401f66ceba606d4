import { Printer } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCareer } from "#state/career-session-context.ts";
import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { LinkButton } from "#ui/link.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { CredentialPath } from "./credential-path.tsx";
import { FiguresNote } from "./figures-note.tsx";
import { NextSteps } from "./next-steps.tsx";
import { Overview } from "./overview.tsx";
import { ProfilePicture } from "./profile-picture.tsx";
import { Strengths } from "./strengths.tsx";
import { TargetChoice } from "./target-choice.tsx";
import { useTransferReport } from "./use-transfer-report.ts";

/** What the chosen kind of coding job needs, against what the person's own words show. */
export function TransferScreen() {
  const { t } = useTranslation(["transfer", "guide"]);
  const name = useCareer((career) => career.contact.name.trim());
  const recordTarget = useCareer((career) => career.target.track);
  const [target, setTarget] = useState(recordTarget);
  const report = useTransferReport(target);
  const isEmpty = report.competencies.every(({ evidence }) => evidence.length === 0);
  return (
    <div className="mx-auto flex w-full max-w-[860px] flex-col gap-10 px-4 py-8 sm:px-8 lg:py-10 print:max-w-none print:gap-7 print:p-0">
      <header className="flex flex-col gap-5">
        <div className="flex flex-wrap items-start justify-between gap-3">
          <div className="flex flex-col gap-2">
            <PageHeading title={t("title")} />
            <p className="hidden print:block">
              {[name, t(`guide:target.tracks.${target}.title`)].filter(Boolean).join(" · ")}
            </p>
            <p className="max-w-[60ch] text-soft">{t("why")}</p>
          </div>
          <span className="print:hidden">
            <Button icon={<Printer aria-hidden size={16} />} onPress={() => window.print()}>
              {t("print")}
            </Button>
          </span>
        </div>
        <TargetChoice target={target} onChange={setTarget} />
      </header>
      {isEmpty ? <NothingYet /> : null}
      <Overview report={report} />
      {isEmpty ? null : <Strengths report={report} />}
      <ProfilePicture report={report} />
      {isEmpty ? null : <NextSteps report={report} />}
      <CredentialPath report={report} />
      <FiguresNote />
    </div>
  );
}

function NothingYet() {
  const { t } = useTranslation("transfer");
  const id = useCareer((career) => career.id);
  return (
    <EmptyState
      title={t("empty.title")}
      text={t("empty.text")}
      action={<LinkButton to={`/r/${id}/work`}>{t("empty.action")}</LinkButton>}
    />
  );
}
