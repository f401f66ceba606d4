import { Ellipsis } from "lucide-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link as RouterLink } from "wouter";
import { postingName } from "#core/matching/posting-name.ts";
import { readPosting } from "#core/matching/read-posting.ts";
import type { Application } from "#core/model/application.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { relativeTime } from "#i18n/relative-time.ts";
import { useServices } from "#state/services-context.ts";
import { IconButton } from "#ui/icon-button.tsx";
import { Menu } from "#ui/menu.tsx";

interface ApplicationRowProps {
  readonly application: Application;
  readonly onDelete: (name: string) => void;
}

export function ApplicationRow({ application, onDelete }: ApplicationRowProps) {
  const { t } = useTranslation("posting");
  const { language } = useInterfaceLanguage();
  const { now } = useServices();
  const { id, careerId, letters, updatedAt } = application;
  const { text } = application.posting;
  const posting = useMemo(() => readPosting(text), [text]);
  const name = postingName(posting, text) || t("list.untitled");
  const facts = [
    posting.location,
    posting.workMode && t(`facts.workModes.${posting.workMode}`),
    t("list.asks", { count: posting.requirements.filter(({ level }) => level !== "duty").length }),
    t((letters.en ?? letters.es) === undefined ? "list.noLetter" : "list.letter"),
  ];
  return (
    <li className="group relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-6 border-line border-b px-2 py-4 transition-colors hover:bg-accent-wash/50 sm:px-4">
      <div className="min-w-0">
        <RouterLink
          href={`/r/${careerId}/applications/${id}`}
          className="font-semibold text-lead after:absolute after:inset-0 group-hover:text-accent"
        >
          {name}
        </RouterLink>
        <p className="text-note text-soft">{facts.filter(Boolean).join(" · ")}</p>
        <p className="text-caption text-soft">{relativeTime(updatedAt, now(), language)}</p>
      </div>
      <div className="relative">
        <Menu
          label={t("list.tasks", { name })}
          trigger={<IconButton label={t("list.tasks", { name })} icon={<Ellipsis size={18} />} />}
          actions={[
            { id: "delete", text: t("delete.action"), onAction: () => onDelete(name), isDanger: true },
          ]}
        />
      </div>
    </li>
  );
}
