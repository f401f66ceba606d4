import { useTranslation } from "react-i18next";
import { Link as RouterLink } from "wouter";
import type { Career } from "#core/model/career.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import { useServices } from "#state/services-context.ts";

/** So many are named; a record's own page lists all. */
const MOST_NAMED = 4;

/** The documents of a record that has several; each opens at once. */
export function RecordDocuments({ career }: { readonly career: Career }) {
  const { t } = useTranslation(["library", "common"]);
  const { openViews } = useServices();
  const { id, views } = career;
  if (views.length < 2) return null;
  const titleOf = ({ name, language }: ResumeView) =>
    t(name.trim() === "" ? "documents.unnamed" : "documents.named", {
      name: name.trim(),
      language: t(`common:languagesInText.${language}`),
    });
  const more = views.length - MOST_NAMED;
  return (
    <ul
      aria-label={t("documents.label")}
      className="relative mt-1 flex flex-wrap gap-x-4 text-note *:flex *:min-h-8 *:max-w-full *:items-center pointer-coarse:*:min-h-11"
    >
      {views.slice(0, MOST_NAMED).map((view) => (
        <li key={view.id}>
          <RouterLink
            href={`/r/${id}/review`}
            onClick={() => openViews.remember(id, view.id)}
            className="truncate text-accent underline decoration-accent/40 underline-offset-3 hover:decoration-accent"
          >
            {titleOf(view)}
          </RouterLink>
        </li>
      ))}
      {more > 0 ? (
        <li>
          <RouterLink href={`/r/${id}/documents`} className="text-soft underline-offset-3 hover:underline">
            {t("documents.more", { count: more })}
          </RouterLink>
        </li>
      ) : null}
    </ul>
  );
}
