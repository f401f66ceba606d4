import { useTranslation } from "react-i18next";

interface ResumeLineProps {
  readonly title: string;
  readonly under?: string;
  readonly dates?: string;
}

/** Title and place at the left, dates at the right margin, as on paper. */
export function ResumeLine({ title, under = "", dates = "" }: ResumeLineProps) {
  const { t } = useTranslation("guide");
  return (
    <span className="block">
      <span className="flex flex-wrap items-baseline justify-between gap-x-6">
        <span className={`min-w-0 flex-1 basis-40 font-semibold ${title === "" ? "text-soft italic" : ""}`}>
          {title || t("entries.unnamed")}
        </span>
        <span className="whitespace-nowrap text-note text-soft">{dates}</span>
      </span>
      {under === "" ? null : <span className="block text-note text-soft">{under}</span>}
    </span>
  );
}
