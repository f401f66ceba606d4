import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Link as RouterLink } from "wouter";
import type { Career } from "#core/model/career.ts";
import { textFor } from "#core/model/localized-text.ts";
import { recordName } from "#core/model/record-name.ts";
import { factsOf } from "#core/review/completeness.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { relativeTime } from "#i18n/relative-time.ts";
import { useServices } from "#state/services-context.ts";
import { ProgressLine } from "#ui/progress-line.tsx";
import { RecordDocuments } from "./record-documents.tsx";
import type { RecordTask } from "./record-menu.tsx";

const RecordMenu = lazy(async () => ({ default: (await import("./record-menu.tsx")).RecordMenu }));

interface RecordRowProps {
  readonly career: Career;
  readonly onTask: (task: RecordTask, career: Career) => void;
}

/** One record as a line of a table of contents: whose it is, how far it is, when it last changed. */
export function RecordRow({ career, onTask }: RecordRowProps) {
  const { t } = useTranslation("library");
  const { language } = useInterfaceLanguage();
  const { now } = useServices();
  const facts = factsOf(career);
  const there = facts.filter((fact) => fact.isThere).length;
  const name = recordName(career) || t("untitled");
  const headline = textFor(career.headline, language)?.text ?? t(`tracks.${career.target.track}`);
  return (
    <li className="group relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-6 gap-y-2 border-line border-b px-2 py-4 transition-colors hover:bg-accent-wash/50 sm:grid-cols-[minmax(0,1fr)_220px_auto] sm:px-4">
      <div className="min-w-0">
        <RouterLink
          href={`/r/${career.id}/${there === 0 ? "target" : "review"}`}
          className="font-semibold text-lead after:absolute after:inset-0 group-hover:text-accent"
        >
          {name}
        </RouterLink>
        <p title={headline} className="truncate text-note text-soft">
          {headline}
        </p>
        <RecordDocuments career={career} />
      </div>
      <div className="relative col-start-1 sm:col-start-auto">
        <ProgressLine
          label={t("progress")}
          value={there}
          max={facts.length}
          words={t("factsThere", { there, all: facts.length })}
        />
        <p className="mt-1 text-caption text-soft">
          {t("changed", { when: relativeTime(career.updatedAt, now(), language) })}
        </p>
      </div>
      <div className="relative col-start-2 row-start-1 sm:col-start-3">
        <Suspense fallback={<span className="block size-9" />}>
          <RecordMenu
            name={name}
            isArchived={career.archivedAt !== undefined}
            onTask={(task) => onTask(task, career)}
          />
        </Suspense>
      </div>
    </li>
  );
}
