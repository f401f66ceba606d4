import { Ellipsis } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import type { ListedApplication } from "#core/applications/find-applications.ts";
import { APPLICATION_STATUSES } from "#core/model/application.ts";
import { IconButton } from "#ui/icon-button.tsx";
import { Menu } from "#ui/menu.tsx";
import type { ListedActions } from "./listed-actions.ts";

interface CardMenuProps {
  readonly listed: ListedApplication;
  readonly actions: ListedActions;
}

/** All that can be done with an application, for pointer and keyboard alike. */
export function CardMenu({ listed, actions }: CardMenuProps) {
  const { t } = useTranslation("applications");
  const [, navigate] = useLocation();
  const { id, careerId, standing } = listed.application;
  const name = listed.name || t("untitled");
  const base = `/r/${careerId}/applications/${id}`;
  const moves = APPLICATION_STATUSES.filter((status) => status !== standing.status);
  return (
    <Menu
      label={t("card.tasks", { name })}
      trigger={<IconButton label={t("card.tasks", { name })} icon={<Ellipsis size={18} />} />}
      actions={() => [
        ...moves.map((status) => ({
          id: status,
          text: t("card.moveTo", { status: t(`statuses.${status}`) }),
          onAction: () => actions.move(listed, status),
        })),
        { id: "progress", text: t("card.progress"), onAction: () => navigate(`${base}/progress`) },
        { id: "letter", text: t("card.letter"), onAction: () => navigate(`${base}/letter`) },
        { id: "delete", text: t("card.delete"), onAction: () => actions.remove(listed), isDanger: true },
      ]}
    />
  );
}
