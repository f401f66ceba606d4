import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Route, Switch } from "wouter";
import { LinkButton } from "#ui/link.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Skeleton } from "#ui/skeleton.tsx";
import { LibraryPage } from "./library-page.tsx";
import { PageFrame } from "./page-frame.tsx";
import { PageLoading } from "./page-loading.tsx";

const RecordPages = lazy(async () => ({ default: (await import("./record/record-pages.tsx")).RecordPages }));
const SettingsPage = lazy(async () => ({ default: (await import("./settings-page.tsx")).SettingsPage }));
const LeftScreen = lazy(async () => ({
  default: (await import("#features/shared/left-screen.tsx")).LeftScreen,
}));
const AboutScreen = lazy(async () => ({
  default: (await import("#features/help/about-screen.tsx")).AboutScreen,
}));
const PrivacyScreen = lazy(async () => ({
  default: (await import("#features/help/privacy-screen.tsx")).PrivacyScreen,
}));
const AllApplicationsScreen = lazy(async () => ({
  default: (await import("#features/applications/all-applications-screen.tsx")).AllApplicationsScreen,
}));
const GlossaryScreen = lazy(async () => ({
  default: (await import("#features/help/glossary-screen.tsx")).GlossaryScreen,
}));

/** Every page has its own address after the `#`, so that any plain file server can host the app. */
export function Routes() {
  const { t } = useTranslation();
  return (
    <Suspense fallback={<PageLoading />}>
      <Switch>
        <Route path="/r/:id/*?">{({ id }) => <RecordPages key={id} id={id} />}</Route>
        <Route path="/applications">
          <PageFrame isWide>
            <Suspense fallback={<Skeleton label={t("loading")} />}>
              <AllApplicationsScreen />
            </Suspense>
          </PageFrame>
        </Route>
        <Route>
          <PageFrame>
            <Suspense fallback={<Skeleton label={t("loading")} />}>
              <Switch>
                <Route path="/" component={LibraryPage} />
                <Route path="/settings" component={SettingsPage} />
                <Route path="/about" component={AboutScreen} />
                <Route path="/privacy" component={PrivacyScreen} />
                <Route path="/left" component={LeftScreen} />
                <Route path="/glossary/:term?" component={GlossaryScreen} />
                <Route component={NotFound} />
              </Switch>
            </Suspense>
          </PageFrame>
        </Route>
      </Switch>
    </Suspense>
  );
}

function NotFound() {
  const { t } = useTranslation();
  return (
    <div className="flex max-w-[560px] flex-col items-start gap-4">
      <PageHeading title={t("notFound.title")} />
      <p className="text-soft">{t("notFound.text")}</p>
      <LinkButton to="/">{t("notFound.action")}</LinkButton>
    </div>
  );
}
