import { CREDENTIALS } from "#core/career-map/credentials.ts";
import { foldText } from "#core/text/fold-text.ts";

const ABBREVIATIONS = new Set(CREDENTIALS.map((entry) => entry.abbreviation));
const NAMES = new Set(CREDENTIALS.map((entry) => foldText(entry.name)));
const ISSUERS = new Set(CREDENTIALS.flatMap((entry) => issuerForms(entry.issuer)));
const ISSUER_WORDS =
  /\b(aapc|ahima|nha|amca|nhcwa|pmi|hcca|hfma|aama|ahdi|practice management institute|ptcb|nremt|osha|fema|himss|ncra|servsafe|red cross|state of|estado de|board|boards|association|council|commission|registry|department|institute|institutes|academy|society|american|national|colegio|junta|consejo|asociacion|instituto|departamento|cruz roja|red cross|microsoft|google|coursera|oracle|epic systems|college|university|universidad|hospital|clinic|school|linkedin learning|inc|llc|oficina|office|comisionado|commissioner|secretaria|ministerio|agency|agencia|sena|naham|district|distrito)\b/;
const CREDENTIAL_WORDS =
  /\b(certified|certificate|certification|certificado|certificada|certificacion|licensed|license|licencia|licenciada?|registered|registrad[oa]|specialist|especialista|technician|associate|coder|professional|awareness|training|curso|capacitacion|bls|cpr|rcp|acls|first aid|primeros auxilios|permit|permiso)\b/;

function issuerForms(issuer: string): string[] {
  const inner = /\(([^)]+)\)/.exec(issuer)?.[1];
  const outer = issuer.replace(/\s*\([^)]*\)/, "");
  return [issuer, outer, ...(inner === undefined ? [] : [inner])].map((form) => foldText(form).trim());
}

/** "CPC-A" in the catalog's own spelling; undefined where it has none. */
export function findAbbreviation(text: string): string | undefined {
  const word = text
    .trim()
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/[.,;:]+$/, "");
  return ABBREVIATIONS.has(word) ? word : undefined;
}

/** Above zero: rather a credential; below: rather the body that grants it. */
export function leanOfCredential(text: string): number {
  const folded = foldText(text).trim();
  if (ISSUERS.has(folded)) return -3;
  const inBrackets = /\(([^)]+)\)/.exec(text)?.[1] ?? "";
  if (findAbbreviation(text) !== undefined || findAbbreviation(inBrackets) !== undefined || NAMES.has(folded))
    return 3;
  return (CREDENTIAL_WORDS.test(folded) ? 1 : 0) - (ISSUER_WORDS.test(folded) ? 1.5 : 0);
}
