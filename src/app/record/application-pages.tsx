import { lazy } from "react";
import { useTranslation } from "react-i18next";
import { Route, Switch } from "wouter";
import { PostingScreen } from "#features/posting/posting-screen.tsx";
import { ApplicationSessionContext } from "#state/application-session-context.ts";
import { Skeleton } from "#ui/skeleton.tsx";
import { ApplicationFailure } from "./application-failure.tsx";
import { ApplicationNav } from "./application-nav.tsx";
import { renderPaper } from "./render-paper.tsx";
import { useOpenApplication } from "./use-open-session.ts";

const LetterScreen = lazy(async () => ({
  default: (await import("#features/letter/letter-screen.tsx")).LetterScreen,
}));

/** The pages of one application: its posting and its letter. */
export function ApplicationPages({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const opened = useOpenApplication(id);
  if (opened.kind === "failed") return <ApplicationFailure error={opened.error} />;
  if (opened.kind === "loading") {
    return (
      <div className="mx-auto w-full max-w-[560px] px-6 py-24">
        <Skeleton label={t("loading")} lines={6} />
      </div>
    );
  }
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
