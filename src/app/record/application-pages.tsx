import { lazy } from "react";
import { Route, Switch } from "wouter";
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

/** The pages of one application: its posting and its letter. */
export function ApplicationPages({ id }: { readonly id: string }) {
  const opened = useOpenApplication(id);
  useAsEditTarget(opened.kind === "open" ? opened.session : undefined);
  if (opened.kind === "failed") return <ApplicationFailure error={opened.error} />;
  if (opened.kind === "loading") return <PageLoading />;
  return (
    <ApplicationSessionContext value={opened.session}>
      <Switch>
        <Route path="/r/:id/applications/:application/letter">
          <LetterScreen nav={<ApplicationNav />} renderPaper={renderPaper} />
        </Route>
        <Route>
          <PostingScreen nav={<ApplicationNav />} />
        </Route>
      </Switch>
    </ApplicationSessionContext>
  );
}
