import { Download } from "lucide-react";
import { type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { DocumentTree } from "#core/documents/document.ts";
import type { Template } from "#core/documents/template.ts";
import { type Application, LETTER_SLOTS, lettersIn } from "#core/model/application.ts";
import type { ExportFormat } from "#io/exporters/export-format.ts";
import { useCareer, useOpenView } from "#state/career-session-context.ts";
import { useServices } from "#state/services-context.ts";
import { useStoredApplications } from "#state/use-stored-applications.ts";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";
import { DeskPage } from "#ui/desk-page.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { type ChosenDocument, type ChosenLetter, chooseDocument } from "./chosen-document.ts";
import { DataCopy } from "./data-copy.tsx";
import { DocumentChoice } from "./document-choice.tsx";
import { DownloadOutcome } from "./download-outcome.tsx";
import { DraftNotice } from "./draft-notice.tsx";
import { DressChoice } from "./dress-choice.tsx";
import { FormatChoice } from "./format-choice.tsx";
import { PatientsNotice } from "./patients-notice.tsx";
import { type DownloadState, useDownload } from "./use-download.ts";

interface ExportScreenProps {
  /** The application whose letter is chosen first; none: the resume. */
  readonly letterOf?: string | undefined;
  /** Which letter of it. */
  readonly slot?: string | undefined;
  readonly renderPaper: (tree: DocumentTree, template: Template) => ReactNode;
}

/** Which document, in which language and dress, as which file; the paper beside it shows what is downloaded. */
export function ExportScreen({ letterOf, slot = "application", renderPaper }: ExportScreenProps) {
  const { t } = useTranslation(["export", "common"]);
  const { today } = useServices();
  const career = useCareer((whole) => whole);
  const applications = useStoredApplications(career.id);
  const letters = useMemo(() => lettersOf(applications), [applications]);
  const [picked, setPicked] = useState<ChosenLetter | "resume">();
  const [format, setFormat] = useState<ExportFormat>("pdf");
  const { state, start } = useDownload();
  const asked = letters.find((letter) => letter.application.id === letterOf && letter.slot === slot);
  const letter = picked === "resume" ? undefined : (picked ?? asked);
  const chosen = chooseDocument(career, useOpenView(), letter, today());
  const { tree, template } = chosen;
  return (
    <DeskPage
      workLabel={t("sides.work")}
      paperLabel={t("sides.paper")}
      paper={tree === undefined ? null : renderPaper(tree, template)}
    >
      <header className="flex flex-col gap-2">
        <PageHeading title={t("title")} />
        <p className="max-w-[56ch] text-soft">{t("why")}</p>
      </header>
      <DocumentChoice letters={letters} value={letter} onChange={(next) => setPicked(next ?? "resume")} />
      <DressChoice chosen={chosen} />
      {tree === undefined ? (
        <Banner tone="attention">
          {t("language.notWritten", { language: t(`common:languages.${chosen.language}`) })}
        </Banner>
      ) : null}
      <DraftNotice language={chosen.language} />
      {tree === undefined ? null : <PatientsNotice tree={tree} />}
      <FormatChoice value={format} onChange={setFormat} />
      <DownloadBar
        chosen={chosen}
        format={format}
        state={state}
        onStart={() => void start(chosen, format)}
        onTry={(other) => {
          setFormat(other);
          void start(chosen, other);
        }}
      />
      <DataCopy />
    </DeskPage>
  );
}

/** Every letter that is written, in the order of the applications. */
function lettersOf(applications: readonly Application[]): ChosenLetter[] {
  return applications.flatMap((application) =>
    LETTER_SLOTS.filter((slot) => {
      const { en, es } = lettersIn(application, slot);
      return (en ?? es) !== undefined;
    }).map((slot) => ({ application, slot })),
  );
}

interface DownloadBarProps {
  readonly chosen: ChosenDocument;
  readonly format: ExportFormat;
  readonly state: DownloadState;
  readonly onStart: () => void;
  readonly onTry: (format: ExportFormat) => void;
}

function DownloadBar({ chosen, format, state, onStart, onTry }: DownloadBarProps) {
  const { t } = useTranslation("export");
  return (
    <section className="z-10 flex flex-col gap-3 md:sticky md:bottom-4">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 rounded-md border border-line bg-sheet px-4 py-3 md:shadow-float">
        <p className="min-w-0 flex-1 basis-60">
          <span className="block text-caption text-soft">{t("fileName")}</span>
          <span className="block wrap-anywhere font-semibold">{chosen.fileName(format)}</span>
        </p>
        <Button
          variant="primary"
          icon={<Download aria-hidden size={16} />}
          isDisabled={chosen.tree === undefined}
          isPending={state.kind === "working"}
          onPress={onStart}
        >
          {t(state.kind === "working" ? "working" : "action")}
        </Button>
      </div>
      <DownloadOutcome state={state} onTry={onTry} />
    </section>
  );
}
