import { lazy } from "react";
import { Route, Switch, useRoute } from "wouter";
import { LATER_LETTERS } from "#core/model/application.ts";
import { PostingScreen } from "#features/posting/posting-screen.tsx";
import { ApplicationSessionContext } from "#state/application-session-context.ts";
import { PageLoading } from "../page-loading.tsx";
import { ApplicationFailure } from "./application-failure.tsx";
import { ApplicationNav } from "./application-nav.tsx";
import { useAsEditTarget } from "./edit-target.tsx";
import { renderPaper } from "./render-paper.tsx";
import { useOpenApplication } from "./use-open-session.ts";

const LetterScreen = lazy(async () => ({
  default: (await import("#features/letter/letter-screen.tsx")).LetterScreen,
}));

const ProgressScreen = lazy(async () => ({
  default: (await import("#features/applications/progress-screen.tsx")).ProgressScreen,
}));

const TailorScreen = lazy(async () => ({
  default: (await import("#features/tailor/tailor-screen.tsx")).TailorScreen,
}));

/** The pages of one application: its posting, the resume for it and its letter. */
export function ApplicationPages({ id }: { readonly id: string }) {
  const opened = useOpenApplication(id);
  // The resume for a posting is a document of the record, so undo is about the record there.
  const [isOfRecord] = useRoute("/r/:id/applications/:application/resume");
  useAsEditTarget(opened.kind === "open" && !isOfRecord ? opened.session : undefined);
  if (opened.kind === "failed") return <ApplicationFailure error={opened.error} />;
  if (opened.kind === "loading") return <PageLoading />;
  return (
    <ApplicationSessionContext value={opened.session}>
      <Switch>
        <Route path="/r/:id/applications/:application/letter">
          <LetterScreen nav={<ApplicationNav />} slot="application" renderPaper={renderPaper} />
        </Route>
        {LATER_LETTERS.map((slot) => (
          <Route key={slot} path={`/r/:id/applications/:application/letter/${slot}`}>
            <LetterScreen key={slot} nav={<ApplicationNav />} slot={slot} renderPaper={renderPaper} />
          </Route>
        ))}
        <Route path="/r/:id/applications/:application/progress">
          <ProgressScreen nav={<ApplicationNav />} />
        </Route>
        <Route path="/r/:id/applications/:application/resume">
          <TailorScreen nav={<ApplicationNav />} renderPaper={renderPaper} />
        </Route>
        <Route>
          <PostingScreen nav={<ApplicationNav />} />
        </Route>
      </Switch>
    </ApplicationSessionContext>
  );
}
