import { ArrowRight } from "lucide-react";
import { useTranslation } from "react-i18next";

const WAYS = ["import", "job", "blank", "sample"] as const;
export type StartWay = (typeof WAYS)[number];

/** The four ways to begin, as a short table of contents. Plain buttons, so that the first page is light. */
export function StartList({ onStart }: { readonly onStart: (way: StartWay) => void }) {
  const { t } = useTranslation("library");
  return (
    <ul className="border-line border-t">
      {WAYS.map((way) => (
        <li key={way} className="border-line border-b">
          <button
            type="button"
            onClick={() => onStart(way)}
            className="group flex w-full items-center gap-4 px-2 py-4 text-left transition-colors focus-visible:-outline-offset-2 hover:bg-accent-wash/60 sm:px-3"
          >
            <span className="flex min-w-0 flex-1 flex-col">
              <span className="font-semibold text-lead group-hover:text-accent">
                {t(`start.${way}.title`)}
              </span>
              <span className="text-note text-soft">{t(`start.${way}.text`)}</span>
            </span>
            <ArrowRight
              aria-hidden
              size={20}
              className="shrink-0 text-edge transition-transform group-hover:translate-x-1 group-hover:text-accent"
            />
          </button>
        </li>
      ))}
    </ul>
  );
}
