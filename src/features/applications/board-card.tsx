import { useDraggable } from "@dnd-kit/core";
import { type KeyboardEvent, memo } from "react";
import { useTranslation } from "react-i18next";
import { Link as RouterLink } from "wouter";
import type { ListedApplication } from "#core/applications/find-applications.ts";
import { APPLICATION_STATUSES } from "#core/model/application.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { relativeTime } from "#i18n/relative-time.ts";
import { useServices } from "#state/services-context.ts";
import { CardMenu } from "./card-menu.tsx";
import type { ListedActions } from "./listed-actions.ts";
import { SoftBreaks } from "./soft-breaks.tsx";
import { StepNote } from "./step-note.tsx";

interface BoardCardProps {
  readonly listed: ListedApplication;
  readonly actions: ListedActions;
}

/** One application on the board. Shift and an arrow move it to the status beside; a pointer drags it. */
export const BoardCard = memo(function BoardCard({ listed, actions }: BoardCardProps) {
  const { application, gist, name, step } = listed;
  const { t } = useTranslation("applications");
  const { id, careerId } = application;
  const { setNodeRef, listeners, transform, isDragging } = useDraggable({ id });
  const onKeyDown = (event: KeyboardEvent) => {
    const places = SIDES.get(event.key);
    if (!event.shiftKey || places === undefined) return;
    event.preventDefault();
    const to = APPLICATION_STATUSES[APPLICATION_STATUSES.indexOf(application.standing.status) + places];
    if (to !== undefined) actions.move(listed, to);
  };
  return (
    <li
      ref={setNodeRef}
      {...listeners}
      style={transform === null ? {} : { transform: `translate(${transform.x}px, ${transform.y}px)` }}
      className={`group relative rounded-md border bg-sheet p-3 transition-[border-color,box-shadow] ${
        isDragging
          ? "z-30 cursor-grabbing border-accent shadow-float"
          : "cursor-grab border-line [contain-intrinsic-size:auto_104px] [content-visibility:auto] hover:border-edge"
      }`}
    >
      <div className="flex items-start justify-between gap-1">
        <RouterLink
          href={`/r/${careerId}/applications/${id}`}
          draggable={false}
          data-card={id}
          onKeyDown={onKeyDown}
          className="min-w-0 font-semibold text-note leading-snug wrap-anywhere after:absolute after:inset-0 after:rounded-md group-hover:text-accent"
        >
          <SoftBreaks text={gist.title ?? (name || t("untitled"))} />
        </RouterLink>
        <span className="relative -mt-1.5 -mr-1.5 -mb-1 shrink-0">
          <CardMenu listed={listed} actions={actions} />
        </span>
      </div>
      <CardFacts listed={listed} />
      {step === undefined ? null : (
        <div className="mt-1.5">
          <StepNote step={step} />
        </div>
      )}
    </li>
  );
});

const SIDES: ReadonlyMap<string, number> = new Map([
  ["ArrowRight", 1],
  ["ArrowLeft", -1],
]);

function CardFacts({ listed: { application, gist, recordName } }: Pick<BoardCardProps, "listed">) {
  const { t } = useTranslation("applications");
  const { language } = useInterfaceLanguage();
  const { now } = useServices();
  const { standing, updatedAt } = application;
  const where = [gist.employer, gist.location].filter(Boolean).join(" · ");
  return (
    <>
      {recordName === undefined ? null : (
        <p className="font-semibold text-caption wrap-anywhere">{recordName}</p>
      )}
      {where === "" ? null : (
        <p className="text-caption text-soft wrap-anywhere">
          <SoftBreaks text={where} />
        </p>
      )}
      <p className="text-caption text-soft">
        {standing.status === "closed"
          ? t(`reasons.${standing.reason}`)
          : t("card.changed", { when: relativeTime(updatedAt, now(), language) })}
      </p>
    </>
  );
}
