import type { TFunction } from "i18next";
import { COMPETENCIES } from "#core/career-map/competencies.ts";
import { VOCABULARY } from "#core/career-map/vocabulary.ts";
import type { Requirement, RequirementKind } from "#core/matching/posting.ts";
import type { Language } from "#core/model/language.ts";

type T = TFunction<"posting">;
type NamedRequirement = Pick<Requirement, "kind" | "id" | "years">;
type Name = (requirement: NamedRequirement, t: T, language: Language) => string;

/** What a requirement is called in the language of the interface. */
export function requirementName(requirement: NamedRequirement, t: T, language: Language): string {
  return NAMES[requirement.kind](requirement, t, language);
}

const ISSUERS: ReadonlySet<string> = new Set(["AAPC", "AHIMA"]);
const DEGREES = ["HS", "certificate", "associate", "bachelor", "master"] as const;
const FIELDS = [
  "coding",
  "billing",
  "audit",
  "revenue-cycle",
  "medical-records",
  "health-care",
  "any",
] as const;
/** Terms that the vocabulary has no row for. */
const TERMS = [
  "hospice",
  "urgent-care",
  "interventional-radiology",
  "laboratory",
  "dermatology",
  "gastroenterology",
  "urology",
  "ophthalmology",
  "neurology",
  "neurosurgery",
  "pain-management",
  "family-practice",
  "internal-medicine",
  "ent",
  "podiatry",
  "plastic-surgery",
  "vascular-surgery",
  "trauma",
  "transplant",
  "nephrology",
  "pulmonology",
  "rheumatology",
  "endocrinology",
  "wound-care",
  "physical-therapy",
  "dental",
] as const;

const NAMES: Record<RequirementKind, Name> = {
  credential: ({ id }, t) => {
    if (id === "any") return t("names.anyCredential");
    return ISSUERS.has(id) ? t("names.credentialFrom", { issuer: id }) : id;
  },
  codeSet: ({ id }, t, language) => termName(id, t, language),
  system: ({ id }, t, language) => termName(id, t, language),
  setting: ({ id }, t, language) => termName(id, t, language),
  specialty: ({ id }, t, language) => termName(id, t, language),
  competency: ({ id }, _, language) => COMPETENCIES.find((known) => known.id === id)?.labels[language] ?? id,
  experience: ({ id, years }, t, language) => {
    const key = FIELDS.find((field) => field === slugOf(id));
    const field = key === undefined ? termName(id, t, language) : t(`names.fields.${key}`);
    if (years === undefined) return t("names.experience", { field });
    return years < 1
      ? t("names.months", { count: Math.round(years * 12), field })
      : t("names.years", { count: years, field });
  },
  education: ({ id }, t) => {
    const degree = DEGREES.find((known) => known === id);
    return degree === undefined ? id : t(`names.education.${degree}`);
  },
  language: ({ id }, _, language) => new Intl.DisplayNames(language, { type: "language" }).of(id) ?? id,
};

function termName(id: string, t: T, language: Language): string {
  const entry = VOCABULARY.find(({ term }) => term === id);
  if (entry !== undefined) return language === "es" && entry.es !== "" ? entry.es : entry.term;
  const key = TERMS.find((term) => term === slugOf(id));
  return key === undefined ? id : t(`names.terms.${key}`);
}

function slugOf(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}
