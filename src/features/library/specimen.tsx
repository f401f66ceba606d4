import { useTranslation } from "react-i18next";

const LINES = ["verify", "answer", "post"] as const;

/** What the app does, on a piece of paper: duties of an old job, and in the margin what they mean to a coder's employer. */
export function Specimen() {
  const { t } = useTranslation("library");
  return (
    <figure
      aria-label={t("specimen.label")}
      className="flex items-center bg-desk px-5 py-10 max-lg:-mx-4 sm:rounded-md sm:px-8 sm:py-14 max-lg:sm:mx-0"
    >
      <div className="mx-auto max-w-[520px] rotate-[-0.6deg] bg-paper px-6 py-7 text-[oklch(0.245_0.014_75)] shadow-paper sm:px-8">
        <p className="flex justify-between gap-4 text-note">
          <strong className="font-semibold">{t("specimen.title")}</strong>
          <span>2019–2024</span>
        </p>
        <p className="text-note italic text-[oklch(0.44_0.016_75)]">{t("specimen.employer")}</p>
        <ul className="mt-4 flex flex-col gap-4">
          {LINES.map((line) => (
            <li key={line} className="grid gap-x-6 gap-y-0.5 text-note sm:grid-cols-[minmax(0,1fr)_150px]">
              <span>
                {t(`specimen.lines.${line}.before`)}
                <span className="underline decoration-2 decoration-[oklch(0.7_0.07_205)] underline-offset-3">
                  {t(`specimen.lines.${line}.marked`)}
                </span>
                {t(`specimen.lines.${line}.after`)}
              </span>
              <em className="text-caption text-[oklch(0.415_0.072_208)] sm:border-[oklch(0.86_0.03_205)] sm:border-l sm:pl-3">
                {t(`specimen.lines.${line}.note`)}
              </em>
            </li>
          ))}
        </ul>
      </div>
    </figure>
  );
}
