import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Posting } from "#core/matching/posting.ts";
import { type Applying, readApplying } from "#core/matching/read-applying.ts";
import type { Language } from "#core/model/language.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useServices } from "#state/services-context.ts";

const FACTS = [
  "employer",
  "location",
  "workMode",
  "employmentType",
  "salary",
  "deadline",
  "apply",
  "attach",
] as const;

interface PostingFactsProps {
  readonly posting: Posting;
  readonly text: string;
}

/** What the posting says of the job and of applying; what it doesn't say is said to be missing. */
export function PostingFacts({ posting, text }: PostingFactsProps) {
  const { t } = useTranslation("posting");
  const pay = usePay();
  const { today } = useServices();
  const applying = useMemo(() => readApplying(text), [text]);
  const { language } = useInterfaceLanguage();
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  const { deadline, ways, attachments } = applying;
  const { employer, location, workMode, employmentType, salary } = posting;
  const words = {
    employer,
    location,
    workMode: workMode && t(`facts.workModes.${workMode}`),
    employmentType: employmentType && t(`facts.employmentTypes.${employmentType}`),
    salary: salary && pay(salary),
    deadline:
      deadline === undefined
        ? null
        : t(isPast(deadline, today()) ? "facts.deadlinePassed" : "facts.deadlineDay", {
            day: dayOf(deadline, language),
          }),
    apply: ways.length === 0 ? null : ways.map((way) => way.text).join(", "),
    attach:
      attachments.length === 0
        ? null
        : list.format(attachments.map(({ attachment }) => t(`facts.attachments.${attachment}`))),
  } satisfies Record<(typeof FACTS)[number], string | null>;
  return (
    <dl
      aria-label={t("facts.label")}
      className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-1 border-line border-y py-3 text-note"
    >
      {FACTS.map((fact) => (
        <div key={fact} className="col-span-2 grid grid-cols-subgrid">
          <dt className="text-soft">{t(`facts.${fact}`)}</dt>
          <dd className={`wrap-anywhere ${words[fact] === null ? "text-soft italic" : ""}`}>
            {words[fact] ?? t("facts.notGiven")}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Only a day that the posting leaves no doubt of can have passed. */
function isPast({ date }: NonNullable<Applying["deadline"]>, today: string): boolean {
  return date !== undefined && date < today;
}

/** The day where the posting leaves no doubt, else its own words. */
function dayOf({ date, text }: NonNullable<Applying["deadline"]>, language: Language): string {
  if (date === undefined) return text;
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(date));
}

function usePay(): (salary: NonNullable<Posting["salary"]>) => string {
  const { t } = useTranslation("posting");
  const { language } = useInterfaceLanguage();
  return ({ min, max, period, currency }) => {
    const money = moneyFormat(language, currency);
    const amount = rangeWords(min, max, money, t);
    return t(period === "hour" ? "facts.perHour" : "facts.perYear", { amount });
  };
}

function rangeWords(
  min: number | null,
  max: number | null,
  money: (amount: number) => string,
  t: ReturnType<typeof useTranslation<"posting">>["t"],
): string {
  if (min === null) return t("facts.upTo", { amount: money(max ?? 0) });
  if (max === null) return t("facts.from", { amount: money(min) });
  return min === max ? money(min) : `${money(min)}–${money(max)}`;
}

/** US style in either language, as the postings write it. */
function moneyFormat(language: Language, currency: string): (amount: number) => string {
  const locale = language === "es" ? "es-US" : "en-US";
  return (amount) =>
    new Intl.NumberFormat(locale, {
      style: "currency",
      currency,
      minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
    }).format(amount);
}
