import type { OccupationId } from "#core/model/ids.ts";
import { buildOccupation } from "./build-occupation.ts";
import type { BulletPattern, Occupation } from "./occupation.ts";
import { OCCUPATION_TITLES } from "./occupation-titles.ts";
import { ALLIED_HEALTH } from "./occupations/allied-health.ts";
import { CUSTOMER_CONTACT } from "./occupations/customer-contact.ts";
import { EDUCATION } from "./occupations/education.ts";
import { EMERGENCY_MILITARY } from "./occupations/emergency-military.ts";
import { FINANCE } from "./occupations/finance.ts";
import { FRONT_OFFICE } from "./occupations/front-office.ts";
import { HOME_ANIMALS } from "./occupations/home-animals.ts";
import { INSURANCE_BILLING } from "./occupations/insurance-billing.ts";
import { INTERNATIONAL_HEALTH } from "./occupations/international-health.ts";
import { LABORATORY_IMAGING } from "./occupations/laboratory-imaging.ts";
import { LANGUAGE_MEDIA } from "./occupations/language-media.ts";
import { LEGAL_GOVERNMENT } from "./occupations/legal-government.ts";
import { LOGISTICS } from "./occupations/logistics.ts";
import { NURSING } from "./occupations/nursing.ts";
import { OFFICE_RECORDS } from "./occupations/office-records.ts";
import { PHARMACY } from "./occupations/pharmacy.ts";
import { RETAIL_FOOD } from "./occupations/retail-food.ts";
import { SOCIAL_CARE } from "./occupations/social-care.ts";
import { TECHNOLOGY } from "./occupations/technology.ts";

const NAMES = new Map(OCCUPATION_TITLES.map((names) => [names.id as string, names]));

/**
 * The role–skill map in full depth. Importance figures: O*NET 23.0, the last database that rates the coder's
 * profile (29-2071.00, surveyed 2013); origins are of the same vintage, so that the two can be compared. See `ONET_ATTRIBUTION`.
 */
export const OCCUPATIONS: readonly Occupation[] = [
  ...FRONT_OFFICE,
  ...CUSTOMER_CONTACT,
  ...NURSING,
  ...PHARMACY,
  ...LABORATORY_IMAGING,
  ...ALLIED_HEALTH,
  ...EMERGENCY_MILITARY,
  ...INSURANCE_BILLING,
  ...OFFICE_RECORDS,
  ...FINANCE,
  ...LEGAL_GOVERNMENT,
  ...EDUCATION,
  ...RETAIL_FOOD,
  ...LOGISTICS,
  ...SOCIAL_CARE,
  ...LANGUAGE_MEDIA,
  ...TECHNOLOGY,
  ...HOME_ANIMALS,
  ...INTERNATIONAL_HEALTH,
].flatMap((row) => {
  const names = NAMES.get(row.id);
  return names === undefined ? [] : [buildOccupation(names, row)];
});

const BY_ID = new Map(OCCUPATIONS.map((occupation) => [occupation.id, occupation]));
const PATTERNS = new Map(
  OCCUPATIONS.flatMap(({ patterns }) => patterns.map((pattern) => [pattern.id, pattern])),
);

export function occupationById(id: OccupationId): Occupation | undefined {
  return BY_ID.get(id);
}

/** The pattern a bullet was made from, by the id kept in its source. */
export function patternById(id: string): BulletPattern | undefined {
  return PATTERNS.get(id);
}
