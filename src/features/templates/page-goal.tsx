import { CircleCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import { type Shortening, whatToShorten } from "#core/documents/shorten.ts";
import type { Career } from "#core/model/career.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import { useCareerSession } from "#state/career-session-context.ts";
import { useServices } from "#state/services-context.ts";
import { Labelled } from "#ui/labelled.tsx";
import { Link } from "#ui/link.tsx";
import { Segmented } from "#ui/segmented.tsx";

const GOALS = ["free", "1", "2"] as const;
const PAGES = { free: undefined, "1": 1, "2": 2 } as const;
/** More advice than this is a list nobody reads. */
const MOST_ADVICE = 5;

interface PageGoalProps {
  readonly career: Career;
  readonly view: ResumeView;
  /** Pages that the document has now; undefined while it is being set. */
  readonly pages: number | undefined;
  readonly onChange: (pages: 1 | 2 | undefined) => void;
  /** Where a place of the record is edited. */
  readonly addressOf: (path: string) => string;
}

/** How many pages the document may have; where it can't be set on so few, what to shorten. */
export function PageGoal({ career, view, pages, onChange, addressOf }: PageGoalProps) {
  const { t } = useTranslation("design");
  const { today } = useServices();
  const isOver = view.pages !== undefined && pages !== undefined && pages > view.pages;
  return (
    <div className="flex flex-col gap-2">
      <Labelled label={t("goal.label")}>
        <Segmented
          label={t("goal.label")}
          segments={GOALS.map((id) => ({ id, text: t(`goal.${id}`) }))}
          value={GOALS.find((id) => PAGES[id] === view.pages) ?? "free"}
          onChange={(goal) => onChange(PAGES[goal])}
        />
      </Labelled>
      <output className="text-note">
        {view.pages === undefined || pages === undefined ? null : isOver ? (
          <span className="text-attention">{t("goal.over", { count: view.pages, pages })}</span>
        ) : (
          <span className="inline-flex items-center gap-1.5 text-done">
            <CircleCheck aria-hidden size={16} />
            {t("goal.fits", { count: view.pages })}
          </span>
        )}
      </output>
      {isOver ? (
        <ShortenList
          advice={whatToShorten(career, view, today()).slice(0, MOST_ADVICE)}
          addressOf={addressOf}
        />
      ) : null}
    </div>
  );
}

interface ShortenListProps extends Pick<PageGoalProps, "addressOf"> {
  readonly advice: readonly Shortening[];
}

function ShortenList({ advice, addressOf }: ShortenListProps) {
  const { t } = useTranslation("design");
  const { seek } = useCareerSession();
  if (advice.length === 0) return <p className="text-note text-soft">{t("shorten.nothing")}</p>;
  return (
    <section className="border-attention/60 border-l-2 pl-4 text-note" aria-label={t("shorten.title")}>
      <h3 className="font-semibold">{t("shorten.title")}</h3>
      <ul className="mt-1 flex flex-col gap-1.5">
        {advice.map(({ path, reason, text, lines }) => (
          <li key={`${path} ${reason}`}>
            <Link to={addressOf(path)} onFollow={() => seek(path)}>
              {t(`shorten.${reason}`)}
            </Link>{" "}
            <span className="text-soft">
              {t("shorten.saves", {
                count: lines,
                text: text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text,
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
