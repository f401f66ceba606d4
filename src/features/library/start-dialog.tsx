import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { assertNever } from "#core/assert-never.ts";
import type { Career } from "#core/model/career.ts";
import { Dialog } from "#ui/dialog.tsx";
import type { PastJob } from "./career-copies.ts";
import { SampleDialog } from "./sample-dialog.tsx";
import type { SampleId } from "./samples.ts";
import { StartFromJob } from "./start-from-job.tsx";
import type { StartWay } from "./start-list.tsx";

interface StartDialogProps {
  readonly way: Exclude<StartWay, "blank">;
  readonly renderImport: (onImported: (career: Career) => void) => ReactNode;
  readonly onImported: (career: Career) => void;
  readonly onJob: (job: PastJob) => void;
  readonly onSample: (id: SampleId) => void;
  readonly onClose: () => void;
}

/** What each way to begin asks first. */
export function StartDialog(props: StartDialogProps) {
  const { way, renderImport, onImported, onJob, onSample, onClose } = props;
  const { t } = useTranslation("library");
  switch (way) {
    case "import":
      return (
        <Dialog title={t("start.import.title")} isOpen onClose={onClose} isWide>
          {renderImport(onImported)}
        </Dialog>
      );
    case "job":
      return <StartFromJob onStart={onJob} onClose={onClose} />;
    case "sample":
      return <SampleDialog onPick={onSample} onClose={onClose} />;
    default:
      return assertNever(way);
  }
}
