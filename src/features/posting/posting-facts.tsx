import { useTranslation } from "react-i18next";
import type { Posting } from "#core/matching/posting.ts";
import type { Language } from "#core/model/language.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";

const FACTS = ["employer", "location", "workMode", "employmentType", "salary"] as const;

/** What the posting says of the job; what it doesn't say is said to be missing. */
export function PostingFacts({ posting }: { readonly posting: Posting }) {
  const { t } = useTranslation("posting");
  const pay = usePay();
  const { employer, location, workMode, employmentType, salary } = posting;
  const words = {
    employer,
    location,
    workMode: workMode && t(`facts.workModes.${workMode}`),
    employmentType: employmentType && t(`facts.employmentTypes.${employmentType}`),
    salary: salary && pay(salary),
  } satisfies Record<(typeof FACTS)[number], string | null>;
  return (
    <dl
      aria-label={t("facts.label")}
      className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-1 border-line border-y py-3 text-note"
    >
      {FACTS.map((fact) => (
        <div key={fact} className="col-span-2 grid grid-cols-subgrid">
          <dt className="text-soft">{t(`facts.${fact}`)}</dt>
          <dd className={words[fact] === null ? "text-soft italic" : ""}>
            {words[fact] ?? t("facts.notGiven")}
          </dd>
        </div>
      ))}
    </dl>
  );
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
