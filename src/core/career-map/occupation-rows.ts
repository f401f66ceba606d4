import type { OccupationRow } from "./build-occupation.ts";
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

/** Every occupation as its family's file states it. The build packs this table. */
export const OCCUPATION_ROWS: readonly OccupationRow[] = [
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
];
