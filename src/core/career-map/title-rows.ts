import type { TitlesRow } from "./build-titles.ts";
import { ALLIED_HEALTH_TITLES } from "./occupations/allied-health-titles.ts";
import { CUSTOMER_CONTACT_TITLES } from "./occupations/customer-contact-titles.ts";
import { EDUCATION_TITLES } from "./occupations/education-titles.ts";
import { EMERGENCY_MILITARY_TITLES } from "./occupations/emergency-military-titles.ts";
import { FINANCE_TITLES } from "./occupations/finance-titles.ts";
import { FRONT_OFFICE_TITLES } from "./occupations/front-office-titles.ts";
import { HOME_ANIMALS_TITLES } from "./occupations/home-animals-titles.ts";
import { INSURANCE_BILLING_TITLES } from "./occupations/insurance-billing-titles.ts";
import { INTERNATIONAL_HEALTH_TITLES } from "./occupations/international-health-titles.ts";
import { LABORATORY_IMAGING_TITLES } from "./occupations/laboratory-imaging-titles.ts";
import { LANGUAGE_MEDIA_TITLES } from "./occupations/language-media-titles.ts";
import { LEGAL_GOVERNMENT_TITLES } from "./occupations/legal-government-titles.ts";
import { LOGISTICS_TITLES } from "./occupations/logistics-titles.ts";
import { NURSING_TITLES } from "./occupations/nursing-titles.ts";
import { OFFICE_RECORDS_TITLES } from "./occupations/office-records-titles.ts";
import { PHARMACY_TITLES } from "./occupations/pharmacy-titles.ts";
import { RETAIL_FOOD_TITLES } from "./occupations/retail-food-titles.ts";
import { SOCIAL_CARE_TITLES } from "./occupations/social-care-titles.ts";
import { TECHNOLOGY_TITLES } from "./occupations/technology-titles.ts";

/** The names of every occupation as its family's file states them. The build packs this table. */
export const TITLE_ROWS: readonly TitlesRow[] = [
  ...FRONT_OFFICE_TITLES,
  ...CUSTOMER_CONTACT_TITLES,
  ...NURSING_TITLES,
  ...PHARMACY_TITLES,
  ...LABORATORY_IMAGING_TITLES,
  ...ALLIED_HEALTH_TITLES,
  ...EMERGENCY_MILITARY_TITLES,
  ...INSURANCE_BILLING_TITLES,
  ...OFFICE_RECORDS_TITLES,
  ...FINANCE_TITLES,
  ...LEGAL_GOVERNMENT_TITLES,
  ...EDUCATION_TITLES,
  ...RETAIL_FOOD_TITLES,
  ...LOGISTICS_TITLES,
  ...SOCIAL_CARE_TITLES,
  ...LANGUAGE_MEDIA_TITLES,
  ...TECHNOLOGY_TITLES,
  ...HOME_ANIMALS_TITLES,
  ...INTERNATIONAL_HEALTH_TITLES,
];
