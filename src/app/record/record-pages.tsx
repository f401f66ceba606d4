import { lazy, Suspense } from "react";
import { Redirect, Route, Switch } from "wouter";
import { LANGUAGES } from "#core/model/language.ts";
import { GuideScreen } from "#features/guide/guide-screen.tsx";
import { stepOfPath } from "#features/guide/steps/step-of-path.ts";
import { stepOf, stepPath } from "#features/guide/steps.ts";
import { useSessionState } from "#state/career-session-context.ts";
import { CareerSessionProvider } from "#state/career-session-provider.tsx";
import { SkipLink } from "#ui/skip-link.tsx";
import { CommandCenter } from "../commands/command-center.tsx";
import { RecordCommands } from "../commands/record-commands.tsx";
import { PageLoading } from "../page-loading.tsx";
import { EditTargetPlace } from "./edit-target.tsx";
import { RecordFailure } from "./record-failure.tsx";
import { RecordHeader } from "./record-header.tsx";
import { renderPaper } from "./render-paper.tsx";
import { ResumePaper } from "./resume-paper.tsx";
import { useOpenCareer } from "./use-open-session.ts";

const ExportScreen = lazy(async () => ({
  default: (await import("#features/export/export-screen.tsx")).ExportScreen,
}));

const DesignScreen = lazy(async () => ({
  default: (await import("#features/templates/design-screen.tsx")).DesignScreen,
}));
const DocumentsScreen = lazy(async () => ({
  default: (await import("#features/documents/documents-screen.tsx")).DocumentsScreen,
}));
const HistoryScreen = lazy(async () => ({
  default: (await import("#features/history/history-screen.tsx")).HistoryScreen,
}));
const TransferScreen = lazy(async () => ({
  default: (await import("#features/transfer/transfer-screen.tsx")).TransferScreen,
}));
const ApplicationsPage = lazy(async () => ({
  default: (await import("./applications-page.tsx")).ApplicationsPage,
}));
const ApplicationPages = lazy(async () => ({
  default: (await import("./application-pages.tsx")).ApplicationPages,
}));

/** All pages of one record; the session is opened once and stays open between them. */
export function RecordPages({ id }: { readonly id: string }) {
  const opened = useOpenCareer(id);
  if (opened.kind === "failed") return <RecordFailure error={opened.error} />;
  if (opened.kind === "loading") return <PageLoading />;
  return (
    <CareerSessionProvider session={opened.session}>
      <OpenRecord id={id} />
    </CareerSessionProvider>
  );
}

/** A record that a newer app has written is shown and can't be edited; one that was removed in another tab is gone here too. */
function OpenRecord({ id }: { readonly id: string }) {
  const standing = useSessionState((state) => state.standing);
  if (standing === "removed") return <RecordFailure error={{ kind: "not-found" }} />;
  return (
    <EditTargetPlace>
      <CommandCenter commands={RecordCommands}>
        <div className="flex min-h-dvh flex-col">
          <SkipLink />
          <RecordHeader />
          <main id="content" inert={standing === "newer"} className="flex flex-1 flex-col">
            <Suspense fallback={<PageLoading />}>
              <Switch>
                <Route path="/r/:id/export/:application/:slot">
                  {({ application, slot }) => (
                    <ExportScreen
                      key={`${application} ${slot}`}
                      letterOf={application}
                      slot={slot}
                      renderPaper={renderPaper}
                    />
                  )}
                </Route>
                <Route path="/r/:id/export/:application?">
                  {({ application }) => (
                    <ExportScreen key={application} letterOf={application} renderPaper={renderPaper} />
                  )}
                </Route>
                <Route path="/r/:id/design">
                  <DesignScreen
                    renderPaper={renderPaper}
                    addressOf={(path) => stepPath(id, stepOfPath(path))}
                  />
                </Route>
                <Route path="/r/:id/documents">
                  <DocumentsScreen paper={<ResumePaper />} />
                </Route>
                <Route path="/r/:id/transfer" component={TransferScreen} />
                <Route path="/r/:id/versions" component={HistoryScreen} />
                <Route path="/r/:id/applications" component={ApplicationsPage} />
                <Route path="/r/:id/applications/:application/*?">
                  {({ application }) => <ApplicationPages key={application} id={application} />}
                </Route>
                {LANGUAGES.map((language) => (
                  <Route key={language} path={`/r/:id/review/${language}`}>
                    <GuideScreen step="review" walk={language} paper={<ResumePaper />} />
                  </Route>
                ))}
                <Route path="/r/:id/:step">
                  {({ step }) => {
                    const known = stepOf(step);
                    return known === undefined ? (
                      <Redirect to={`/r/${id}/target`} replace />
                    ) : (
                      <GuideScreen step={known} paper={<ResumePaper />} />
                    );
                  }}
                </Route>
                <Route>
                  <Redirect to={`/r/${id}/target`} replace />
                </Route>
              </Switch>
            </Suspense>
          </main>
        </div>
      </CommandCenter>
    </EditTargetPlace>
  );
}
