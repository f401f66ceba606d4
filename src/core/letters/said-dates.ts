import type { Language } from "#core/model/language.ts";
import { type PartialDate, partsOf } from "#core/model/partial-date.ts";

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: "January February March April May June July August September October November December".split(" "),
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "),
};

/** "June 2020", "junio de 2020", or the year where the month is not known. */
export function sayDate(date: PartialDate, language: Language): string {
  const { year, month } = partsOf(date);
  if (month === undefined) return String(year);
  const name = MONTHS[language][month - 1] ?? "";
  return language === "en" ? `${name} ${year}` : `${name} de ${year}`;
}

/** "November 25" for a day of the year of `today`, else with its year; dates are `YYYY-MM-DD`. */
export function sayDay(date: string, today: string, language: Language): string {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const name = MONTHS[language][month - 1] ?? "";
  const isThisYear = date.slice(0, 4) === today.slice(0, 4);
  if (language === "en") return isThisYear ? `${name} ${day}` : `${name} ${day}, ${year}`;
  return isThisYear ? `${day} de ${name}` : `${day} de ${name} de ${year}`;
}
