import { ChevronLeft } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link as RouterLink, useLocation } from "wouter";
import { useApplication } from "#state/application-session-context.ts";

const PARTS = ["posting", "tailor", "letter", "progress"] as const;

/** Back to the list, and the parts of this application. */
export function ApplicationNav() {
  const { t } = useTranslation(["posting", "common"]);
  const id = useApplication((application) => application.id);
  const careerId = useApplication((application) => application.careerId);
  const [location] = useLocation();
  const base = `/r/${careerId}/applications/${id}`;
  const paths = {
    posting: base,
    tailor: `${base}/resume`,
    letter: `${base}/letter`,
    progress: `${base}/progress`,
  } satisfies Record<(typeof PARTS)[number], string>;
  return (
    <nav
      aria-label={t("nav.label")}
      className="flex flex-wrap items-center gap-x-5 gap-y-1 text-note max-sm:gap-x-3"
    >
      <RouterLink
        href={`/r/${careerId}/applications`}
        className="-ml-1 flex min-h-9 items-center gap-0.5 text-accent underline-offset-4 hover:underline pointer-coarse:min-h-11"
      >
        <ChevronLeft aria-hidden size={16} />
        {t("nav.back")}
      </RouterLink>
      <span aria-hidden className="h-4 border-line border-l" />
      {PARTS.map((part) => (
        <RouterLink
          key={part}
          href={paths[part]}
          aria-current={location === paths[part] ? "page" : undefined}
          className="flex min-h-9 items-center border-transparent border-b-2 text-soft hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-accent pointer-coarse:min-h-11"
        >
          {t(`nav.${part}`)}
        </RouterLink>
      ))}
    </nav>
  );
}
