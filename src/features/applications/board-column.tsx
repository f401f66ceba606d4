import { useDroppable } from "@dnd-kit/core";
import { useTranslation } from "react-i18next";
import type { ListedApplication } from "#core/applications/find-applications.ts";
import type { ApplicationStatus } from "#core/model/application.ts";
import { Button } from "#ui/button.tsx";
import { BoardCard } from "./board-card.tsx";
import type { ListedActions } from "./listed-actions.ts";
import { useSome } from "./use-some.ts";

interface BoardColumnProps {
  readonly status: ApplicationStatus;
  readonly listed: readonly ListedApplication[];
  readonly actions: ListedActions;
}

const AT_ONCE = 15;

/** One status with its cards; where it is dropped on, a card goes. */
export function BoardColumn({ status, listed, actions }: BoardColumnProps) {
  const { t } = useTranslation("applications");
  const { setNodeRef, isOver } = useDroppable({ id: status });
  const { shown, more, showMore } = useSome(listed, AT_ONCE);
  const heading = `status-${status}`;
  return (
    <section
      ref={setNodeRef}
      aria-labelledby={heading}
      className={`flex min-w-0 flex-col gap-2 rounded-md border p-2 transition-colors ${
        isOver ? "border-accent bg-accent-wash" : "border-transparent bg-sunk"
      }`}
    >
      <h2 id={heading} className="flex items-baseline justify-between gap-2 px-1 pt-0.5 text-note">
        <span className="font-semibold">{t(`statuses.${status}`)}</span>
        <span className="text-caption text-soft">{listed.length}</span>
      </h2>
      {listed.length === 0 ? (
        <p className="px-1 pb-1 text-caption text-soft">{t("board.nothing")}</p>
      ) : (
        <ul aria-labelledby={heading} className="flex flex-col gap-2">
          {shown.map((each) => (
            <BoardCard key={each.application.id} listed={each} actions={actions} />
          ))}
        </ul>
      )}
      {more === 0 ? null : (
        <Button variant="quiet" onPress={showMore}>
          {t("more", { count: more })}
        </Button>
      )}
    </section>
  );
}
