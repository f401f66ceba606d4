import { Plus } from "lucide-react";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCareer, useOpenView } from "#state/career-session-context.ts";
import { useStoredApplications } from "#state/use-stored-applications.ts";
import { Button } from "#ui/button.tsx";
import { DeskPage } from "#ui/desk-page.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { DocumentList } from "./document-list.tsx";
import { LetterList } from "./letter-list.tsx";
import { useDocuments } from "./use-documents.ts";

const NewDocumentDialog = lazy(async () => ({
  default: (await import("./new-document-dialog.tsx")).NewDocumentDialog,
}));

interface DocumentsScreenProps {
  /** The open document as it will be sent. */
  readonly paper: ReactNode;
}

/** The resumes and letters made from one record; the open one lies at the side. */
export function DocumentsScreen({ paper }: DocumentsScreenProps) {
  const { t } = useTranslation("documents");
  const careerId = useCareer((career) => career.id);
  const applications = useStoredApplications(careerId);
  const open = useOpenView();
  const { add } = useDocuments();
  const [isMaking, setIsMaking] = useState(false);
  return (
    <DeskPage workLabel={t("sides.work")} paperLabel={t("sides.paper")} paper={paper}>
      <header className="flex flex-col gap-2">
        <PageHeading title={t("title")} />
        <p className="max-w-[56ch] text-soft">{t("why")}</p>
      </header>
      <section aria-labelledby="resumes" className="flex flex-col gap-3">
        <div className="flex flex-wrap items-end justify-between gap-3">
          <h2 id="resumes" className="font-semibold text-lead">
            {t("resumes")}
          </h2>
          <Button icon={<Plus aria-hidden size={16} />} onPress={() => setIsMaking(true)}>
            {t("new.action")}
          </Button>
        </div>
        <DocumentList />
      </section>
      <LetterList applications={applications.filter(({ letters }) => letters.en ?? letters.es)} />
      {isMaking ? (
        <Suspense>
          <NewDocumentDialog
            open={open}
            applications={applications}
            onCreate={(document) => add(open, document)}
            onClose={() => setIsMaking(false)}
          />
        </Suspense>
      ) : null}
    </DeskPage>
  );
}
