import type { Location } from "#core/model/location.ts";
import { foldText } from "#core/text/fold-text.ts";
import { LONE_CITIES } from "./cities-table.ts";
import { countWords, EMPLOYER_WORDS } from "./head-words-table.ts";
import { COUNTRIES, OTHER_REGIONS, REMOTE_PLACES, US_STATES } from "./regions-table.ts";

const STATE_NAMES = new Set(Object.values(US_STATES));
const POSTAL_CODE = /\b\d{5}(?:-\d{4})?$/;
const CITY =
  /^(?:[\p{Lu}][\p{L}.'’-]*|de|del|la|las|los|el|of|the|y)(?:\s+(?:[\p{Lu}][\p{L}.'’-]*|de|del|la|las|los|el|of|the|y))*$/u;
/** “City”, “Center” and the like also stand in names of towns. */
const NOT_IN_CITIES = EMPLOYER_WORDS.filter(
  (word) => !/^(city|ciudad|center|centro|county|state|santa|home|park|red|cruz)$/.test(word),
);
/** College Park, College Station, University City, State College. */
const CITY_OF_SCHOOL =
  /\b(?:college|university) (?:park|station|city|place|heights|hills?|point)\b|\bstate college\b/;
const MAX_CITY_WORDS = 5;

/** What a text ends with if it ends with a place, and the words before it. */
export interface SplitPlace {
  readonly before: string;
  readonly location: Location;
}

function isRegion(part: string): boolean {
  const folded = foldText(part).trim();
  return Object.hasOwn(US_STATES, part.trim()) || STATE_NAMES.has(folded) || OTHER_REGIONS.has(folded);
}

function isCountry(part: string): boolean {
  return COUNTRIES.has(foldText(part).trim());
}

function isCity(part: string): boolean {
  const isShort = part.split(/\s+/).length <= MAX_CITY_WORDS;
  return (
    isShort && CITY.test(part) && countWords(foldText(part).replace(CITY_OF_SCHOOL, ""), NOT_IN_CITIES) === 0
  );
}

/** Cuts "…, City, Region ZIP, Country" off the end of a text; undefined where it does not end so. */
export function splitPlace(text: string): SplitPlace | undefined {
  const parts = partsOf(text);
  const country = parts.length > 1 && isCountry(parts.at(-1) ?? "") ? parts.pop() : takeBareCountry(parts);
  const { region, postalCode, bareRegion } = takeRegion(parts);
  const widest = region ?? country;
  if (widest === undefined) return takeLoneCity(parts);
  const city = takeCity(parts, widest, bareRegion);
  const names = city === undefined ? cityAndCountry(region, country) : toNames(city, region, country);
  if (names === undefined) return undefined;
  return {
    before: parts.join(", "),
    location: { ...names, ...(postalCode !== undefined && { postalCode }) },
  };
}

/** "Hospital del Sur, Zaragoza": a city that needs no region, behind other words. */
function takeLoneCity(parts: readonly string[]): SplitPlace | undefined {
  const city = parts.at(-1);
  if (city === undefined || parts.length < 2 || !LONE_CITIES.has(foldText(city))) return undefined;
  return { before: parts.slice(0, -1).join(", "), location: { city } };
}

/** "Dayton, OH 45402 US", "Dayton, OH United States": a country behind its state without a comma. */
function takeBareCountry(parts: string[]): string | undefined {
  const match = /^(?<region>[A-Z]{2}(?:\s+\d{5}(?:-\d{4})?)?)\s+(?<country>\p{L}[\p{L}.\s]*)$/u.exec(
    parts.at(-1) ?? "",
  );
  const [region, country] = [match?.groups?.["region"], match?.groups?.["country"]];
  if (region === undefined || country === undefined || parts.length < 2) return undefined;
  if (!isCountry(country) || !Object.hasOwn(US_STATES, region.slice(0, 2))) return undefined;
  parts[parts.length - 1] = region;
  return country;
}

/** "Buenos Aires, Argentina": a region by its name, which is the city here. */
function cityAndCountry(region: string | undefined, country: string | undefined): Location | undefined {
  return region === undefined || country === undefined ? undefined : { city: region, region: country };
}

/** A country stands for the region where none is named. */
function toNames(city: string, region: string | undefined, country: string | undefined): Location {
  if (region === undefined) return country === undefined ? { city } : { city, region: country };
  return { city, region, ...(country !== undefined && { country }) };
}

function partsOf(text: string): string[] {
  return text
    .replace(/[\s,;()]+$/, (end) => (end.includes(")") ? ")" : ""))
    .split(/\s*,\s*/)
    .filter((part) => part !== "");
}

function takeRegion(parts: string[]): { region?: string; postalCode?: string; bareRegion?: boolean } {
  const last = parts.at(-1);
  if (last === undefined) return {};
  const postalCode = POSTAL_CODE.exec(last)?.[0];
  const name = last.replace(POSTAL_CODE, "").trim();
  if (isRegion(name) && parts.length > 1) {
    parts.pop();
    return { region: name, ...(postalCode && { postalCode }) };
  }
  const bare = /^(.*\p{L}\.?)\s+([A-Z]{2})$/u.exec(name);
  if (bare?.[1] !== undefined && bare[2] !== undefined && Object.hasOwn(US_STATES, bare[2])) {
    parts[parts.length - 1] = bare[1];
    return { region: bare[2], ...(postalCode && { postalCode }), bareRegion: true };
  }
  return {};
}

function takeCity(parts: string[], region: string, bareRegion = false): string | undefined {
  const last = parts.at(-1);
  if (last === undefined) return undefined;
  if (bareRegion && parts.length > 1 && !isCity(last)) return undefined;
  if (isCity(last) && foldText(last) !== foldText(region)) {
    parts.pop();
    return last;
  }
  return cityAfterDash(parts, last);
}

/** "Employer - City, ST": the place begins behind a dash, a bar or a wide gap. */
function cityAfterDash(parts: string[], last: string): string | undefined {
  const match = /^(.*?)(?:\s+[-–—|·•@/]\s+|\s{2,}|\s*\()([^-–—|·•(]+)$/u.exec(last);
  const city = match?.[2]?.trim();
  if (match?.[1] === undefined || city === undefined || !isCity(city)) return undefined;
  parts[parts.length - 1] = match[1];
  return city;
}

/** A text that is a place and nothing more. */
export function readPlace(text: string): Location | undefined {
  const trimmed = text.replace(/^[\s(|·•,-]+|[\s)|·•,-]+$/gu, "");
  if (REMOTE_PLACES.has(foldText(trimmed))) return { city: trimmed };
  const split = splitPlace(trimmed);
  return split !== undefined && split.before === "" ? split.location : undefined;
}

/** A person's address: a place, with the street before it where one is written. */
export function readAddress(text: string): Location | undefined {
  const split = splitPlace(text.replace(/\.$/, ""));
  if (split === undefined) return undefined;
  if (split.before === "") return split.location;
  return /\d/.test(split.before) ? { street: split.before, ...split.location } : undefined;
}
