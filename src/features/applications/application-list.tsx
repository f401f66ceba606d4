import { memo } from "react";
import { useTranslation } from "react-i18next";
import { Link as RouterLink } from "wouter";
import type { ListedApplication } from "#core/applications/find-applications.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { relativeTime } from "#i18n/relative-time.ts";
import { useServices } from "#state/services-context.ts";
import { Button } from "#ui/button.tsx";
import { CardMenu } from "./card-menu.tsx";
import type { ListedActions } from "./listed-actions.ts";
import { SoftBreaks } from "./soft-breaks.tsx";
import { StepNote } from "./step-note.tsx";
import { useSome } from "./use-some.ts";

interface ApplicationListProps {
  readonly listed: readonly ListedApplication[];
  readonly actions: ListedActions;
}

const AT_ONCE = 50;

/** Applications as lines: what it is, how far it has come, what is due. */
export const ApplicationList = memo(function ApplicationList({ listed, actions }: ApplicationListProps) {
  const { t } = useTranslation("applications");
  const { shown, more, showMore } = useSome(listed, AT_ONCE);
  return (
    <div className="flex flex-col items-start gap-3">
      <ul aria-label={t("list.label")} className="w-full border-line border-t">
        {shown.map((each) => (
          <Row key={each.application.id} listed={each} actions={actions} />
        ))}
      </ul>
      {more === 0 ? null : <Button onPress={showMore}>{t("more", { count: more })}</Button>}
    </div>
  );
});

interface RowProps {
  readonly listed: ListedApplication;
  readonly actions: ListedActions;
}

const Row = memo(function Row({ listed, actions }: RowProps) {
  const { application, gist, name, step, recordName } = listed;
  const { t } = useTranslation("applications");
  const { language } = useInterfaceLanguage();
  const { now } = useServices();
  const { id, careerId, standing, updatedAt } = application;
  const facts = [gist.location, t("card.asks", { count: gist.asks })].filter(Boolean).join(" · ");
  return (
    <li className="group relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 border-line border-b px-2 py-3 transition-colors [contain-intrinsic-size:auto_72px] [content-visibility:auto] hover:bg-accent-wash/50 sm:px-3 md:grid-cols-[minmax(0,1fr)_9rem_minmax(0,16rem)_auto]">
      <div className="min-w-0">
        <RouterLink
          href={`/r/${careerId}/applications/${id}`}
          className="font-semibold wrap-anywhere after:absolute after:inset-0 group-hover:text-accent"
        >
          <SoftBreaks text={name || t("untitled")} />
        </RouterLink>
        <p className="text-caption text-soft">
          {recordName === undefined ? null : (
            <span className="font-semibold text-ink">
              {recordName}
              {" · "}
            </span>
          )}
          {facts}
        </p>
      </div>
      <p className="text-note max-md:order-3 max-md:col-span-2">
        <span className="font-semibold">{t(`statuses.${standing.status}`)}</span>
        {standing.status === "closed" ? (
          <span className="text-caption text-soft md:block max-md:ml-2">
            {t(`reasons.${standing.reason}`)}
          </span>
        ) : null}
      </p>
      <div className="max-md:order-4 max-md:col-span-2">
        {step === undefined ? (
          <p className="text-caption text-soft">
            {t("card.changed", { when: relativeTime(updatedAt, now(), language) })}
          </p>
        ) : (
          <StepNote step={step} />
        )}
      </div>
      <div className="relative">
        <CardMenu listed={listed} actions={actions} />
      </div>
    </li>
  );
});
