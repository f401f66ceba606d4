import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { useDocumentTitle } from "#features/documents/use-document-title.ts";
import { stepOf } from "#features/guide/steps.ts";
import { addJob } from "#features/guide/work/role-edits.ts";
import { useCareer, useCareerSession, useEditOpenView, useOpenView } from "#state/career-session-context.ts";
import { useServices } from "#state/services-context.ts";
import { useEditTarget } from "../record/edit-target.tsx";
import { BoundCommands } from "./bound-commands.tsx";
import type { OverlayState } from "./command-center.tsx";
import type { CommandRow } from "./command-row.ts";
import { RECORD_COMMANDS, type RecordTools } from "./record-commands-table.ts";
import { useAppTools } from "./use-app-tools.ts";

/** The commands of the pages of an open record. */
export function RecordCommands(state: OverlayState) {
  const careerId = useCareer((career) => career.id);
  const documents = useDocumentCommands();
  const rows = [...documents, ...RECORD_COMMANDS];
  return <BoundCommands {...state} rows={rows} tools={useRecordTools()} careerId={careerId} />;
}

/** A way to each document of the record that isn't the open one. */
function useDocumentCommands(): CommandRow<RecordTools>[] {
  const { openView } = useCareerSession();
  const views = useCareer((career) => career.views);
  const open = useOpenView();
  const titleOf = useDocumentTitle();
  return views
    .filter(({ id }) => id !== open.id)
    .map((view) => ({
      id: `document-${view.id}`,
      group: "documents",
      label: () => titleOf(view),
      run: () => openView(view.id),
    }));
}

function useRecordTools(): RecordTools {
  const app = useAppTools();
  const session = useCareerSession();
  const services = useServices();
  const { i18n } = useTranslation();
  const [location] = useLocation();
  const careerId = useCareer((career) => career.id);
  const documentLanguage = useOpenView().language;
  const editView = useEditOpenView();
  const target = useEditTarget();
  return useMemo(() => {
    const goTo = (page: string) => app.navigate(`/r/${careerId}/${page}`);
    // What takes longer is loaded when it is asked for.
    const loadDeeds = () => import("./record-deeds.ts");
    return {
      ...app,
      goTo,
      step: stepOf(location.split("/").at(-1)),
      canUndo: target.canUndo,
      canRedo: target.canRedo,
      undo: target.undo,
      redo: target.redo,
      save: async () => (await loadDeeds()).saveNow(target.flush, i18n),
      downloadResume: async () =>
        (await loadDeeds()).downloadResume(session, services, i18n, () => goTo("export")),
      addJob: () => {
        session.edit((draft) => void addJob(draft, services.newId));
        goTo("work");
        session.seek("work[0].position");
      },
      documentLanguage,
      setDocumentLanguage: (language) => editView((view) => void (view.language = language)),
    } satisfies RecordTools;
  }, [app, careerId, location, target, session, services, i18n, documentLanguage, editView]);
}
