import {
  type Announcements,
  DndContext,
  type DragEndEvent,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { memo, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ListedApplication } from "#core/applications/find-applications.ts";
import { APPLICATION_STATUSES, type ApplicationStatus } from "#core/model/application.ts";
import { BoardColumn } from "./board-column.tsx";
import { holdClicks } from "./hold-clicks.ts";
import type { ListedActions } from "./listed-actions.ts";

interface BoardProps {
  readonly listed: readonly ListedApplication[];
  readonly actions: ListedActions;
}

/** A press becomes a drag after so many pixels; under a finger after a moment, so that the page still scrolls. */
const MOUSE = { activationConstraint: { distance: 5 } };
const TOUCH = { activationConstraint: { delay: 220, tolerance: 8 } };

/** Applications as cards, one column a status. */
export const Board = memo(function Board({ listed, actions }: BoardProps) {
  const { t } = useTranslation("applications");
  const sensors = useSensors(useSensor(MouseSensor, MOUSE), useSensor(TouchSensor, TOUCH));
  const columns = useMemo(() => columnsOf(listed), [listed]);
  const nameOf = (id: string | number) =>
    listed.find(({ application }) => application.id === id)?.name ?? t("untitled");
  const drop = ({ active, over }: DragEndEvent) => {
    const card = listed.find(({ application }) => application.id === active.id);
    const status = statusOf(over?.id);
    if (card !== undefined && status !== undefined) actions.move(card, status);
  };
  const announcements: Announcements = {
    onDragStart: ({ active }) => t("board.picked", { name: nameOf(active.id) }),
    onDragOver: ({ active, over }) => {
      const status = statusOf(over?.id);
      if (status === undefined) return undefined;
      return t("board.over", { name: nameOf(active.id), status: t(`statuses.${status}`) });
    },
    onDragEnd: ({ active }) => t("board.dropped", { name: nameOf(active.id) }),
    onDragCancel: ({ active }) => t("board.cancelled", { name: nameOf(active.id) }),
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={pointerWithin}
      onDragStart={holdClicks}
      onDragEnd={drop}
      accessibility={{ announcements, screenReaderInstructions: { draggable: t("board.keys") } }}
    >
      <section
        aria-label={t("board.label")}
        className="grid gap-3 sm:grid-cols-2 md:grid-cols-3 lg:grid-cols-6"
      >
        {columns.map(({ status, cards }) => (
          <BoardColumn key={status} status={status} listed={cards} actions={actions} />
        ))}
      </section>
      <p className="text-caption text-soft max-md:hidden">{t("board.keys")}</p>
    </DndContext>
  );
});

interface Column {
  readonly status: ApplicationStatus;
  readonly cards: readonly ListedApplication[];
}

function columnsOf(listed: readonly ListedApplication[]): Column[] {
  return APPLICATION_STATUSES.map((status) => ({
    status,
    cards: listed.filter(({ application }) => application.standing.status === status),
  }));
}

function statusOf(id: string | number | undefined): ApplicationStatus | undefined {
  return APPLICATION_STATUSES.find((status) => status === id);
}
