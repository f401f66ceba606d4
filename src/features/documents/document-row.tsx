import { Ellipsis } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { ResumeView } from "#core/model/resume-view.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useCareer, useCareerSession, useOpenView } from "#state/career-session-context.ts";
import { templateOf } from "#templates/registry.ts";
import { IconButton } from "#ui/icon-button.tsx";
import { Link } from "#ui/link.tsx";
import { Menu } from "#ui/menu.tsx";
import { useDocumentTitle } from "./use-document-title.ts";

export type DocumentTask = "rename" | "duplicate" | "delete";

/** Where the open document can be worked on. */
const PLACES = ["review", "design", "export"] as const;

interface DocumentRowProps {
  readonly view: ResumeView;
  /** A record keeps at least one document. */
  readonly isOnly: boolean;
  readonly onTask: (task: DocumentTask) => void;
}

/** One document: pressing its name opens it; the open one says so, and leads on. */
export function DocumentRow({ view, isOnly, onTask }: DocumentRowProps) {
  const { t } = useTranslation(["documents", "common"]);
  const { language } = useInterfaceLanguage();
  const session = useCareerSession();
  const careerId = useCareer((career) => career.id);
  const isOpen = useOpenView().id === view.id;
  const name = useDocumentTitle()(view);
  return (
    <li
      className={`relative grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 border-line border-b px-3 py-3 transition-colors ${
        isOpen ? "bg-accent-wash/60 shadow-[inset_3px_0_0_var(--color-accent)]" : "hover:bg-accent-wash/40"
      }`}
    >
      <div className="min-w-0">
        <button
          type="button"
          aria-current={isOpen ? "true" : undefined}
          onClick={() => session.openView(view.id)}
          className="max-w-full text-left font-semibold wrap-anywhere after:absolute after:inset-0 focus-visible:-outline-offset-2"
        >
          {name}
        </button>
        <p className="text-note text-soft">
          {[t(`common:languages.${view.language}`), templateOf(view.template).names[language]].join(" · ")}
          {isOpen ? <strong className="ml-2 font-semibold text-accent">{t("open")}</strong> : null}
        </p>
        {isOpen ? (
          <p className="relative mt-1 flex flex-wrap gap-x-4 text-note *:flex *:min-h-8 *:items-center pointer-coarse:*:min-h-11">
            {PLACES.map((place) => (
              <Link key={place} to={`/r/${careerId}/${place}`}>
                {t(`places.${place}`)}
              </Link>
            ))}
          </p>
        ) : null}
      </div>
      <div className="relative">
        <Menu
          label={t("tasksOf", { name })}
          trigger={<IconButton label={t("tasksOf", { name })} icon={<Ellipsis size={18} />} />}
          actions={[
            { id: "rename", text: t("rename.action"), onAction: () => onTask("rename") },
            { id: "duplicate", text: t("duplicate"), onAction: () => onTask("duplicate") },
            {
              id: "delete",
              text: t("delete.action"),
              onAction: () => onTask("delete"),
              isDanger: true,
              isDisabled: isOnly,
            },
          ]}
        />
      </div>
    </li>
  );
}
