import {
  DAY,
  GAP,
  NAME,
  NUMBER_WORD,
  PERSON,
  PERSON_ANY_CASE,
  RECORD_NUMBER,
  STREET,
  TITLED_NAME,
} from "./identifier-parts.ts";
import { withLatinLetters } from "./latin-letters.ts";
import type { PatientDatumKind } from "./patient-datum.ts";

/** A pattern whose whole match, or whose group `it`, is what points at a patient. */
export interface IdentifierRow {
  readonly kind: PatientDatumKind;
  readonly pattern: RegExp;
  /** Where the words before the match end like this, it is somebody else's. */
  readonly unlessAfter?: RegExp;
  /** Where the words after the match begin like this, it is no such thing. */
  readonly unlessBefore?: RegExp;
  /** The group `it` has to read like a person's name. */
  readonly isName?: true;
  readonly reason: string;
}

const EDGE = "(?<![\\p{L}\\d])";
const row = (parts: string, flags = "gi"): RegExp => new RegExp(withLatinLetters(`${EDGE}${parts}`), flags);

/** A person's own numbers: memberships, licences, work. */
const OWN_NUMBER =
  /\b(AAPC|AHIMA|NHA|HFMA|AMBA|PAHCS|license|licen[cs]ia|certificat\w+|certificad[oa]|credential|credencial|employee|emplead[oa]|NPI|union|chapter)\b[^.;]{0,24}$/i;
const COUNTED =
  /^\s*(?:\+|%|(?:duplicates?|records?|charts?|merges?|accounts?|claims?|files?|patients?|per|a (?:day|week|month|year)|duplicad[oa]s|registros|expedientes|cuentas|reclamos|al (?:día|mes|año)|por (?:día|mes|hora))(?!\p{L}))/iu;
const UNTIL_NOW =
  /^\s*(?:-|–|—|to|through|until|al?|hasta)\s*(?:present|current|now|today|actualidad|la fecha|presente)/i;
const NOT_A_STAY =
  /(honorabl\w+|honrosamente|military|army|navy|ej[eé]rcito|service|employment|empleo|program\w*)\s+(?:was\s+|were\s+)?$/i;
const STAFF =
  /(?:\b(?:Dr|Dra|Drs|Prof)\.?\s*|\b(?:doctor\w*|physician|provider|surgeon|attorney|supervisor\w*|manager|director\w*|reported to|reporting to|under|assistant to|assisted|author|instructor|preceptor|profesor\w*|jef[ea]|reporté a|bajo|gerente|asistente de|m[eé]dic[oa])\s*,?\s*)$/i;
const TITLE_AFTER =
  /^(?:['’]s)?,?\s*(?:M\.?D|D\.?O|R\.?N|N\.?P|P\.?A|D\.?D\.?S|D\.?P\.?M|Ph\.?D|L\.?P\.?N|CPC|CCS|RHI[AT]|COC|CPMA|Esq|Hospital|Health|Clinic|Medical|Center|Centre|University|College|School|Foundation|Institute|Memorial|County|Elementary|Library|Award|Act|Universidad|Cl[ií]nica)\b/i;
const CLINICAL =
  "(?:surgery|surgical|procedure|diagnos|admitted|admission|discharge|chart|claim|record|appointment|scan|mri|x-ray|biops|diabet|cancer|insulin|hiv|asthma|hypertens|fracture|pneumonia|copd|prescription|refill|lab results?|test results?|balance|copay|coverage|eligibility|denial|replacement|therapy|dialysis|pregnan|overdose|c-section|cirug|procedimiento|diagn|ingres|alta|expediente|reclam|cita|radiograf|biopsia|c[aá]ncer|insulina|vih|asma|hipertens|fractura|neumon|receta|resultados|saldo|copago|cobertura|elegibilidad|denegaci|terapia|di[aá]lisis|embaraz|ces[aá]rea)";

export const IDENTIFIERS: readonly IdentifierRow[] = [
  {
    kind: "record-number",
    pattern: row(
      `(?:MRNs?|M\\.R\\.N\\.|HRN|NHC|(?:medical|patient|health)\\s(?:record|chart|file)(?:\\s${NUMBER_WORD})?|patient\\s${NUMBER_WORD}|(?:n[uú]mero\\s(?:de\\s)?)?(?:expediente|historia(?:\\sclínica)?|historial)(?:\\s(?:médico|clínico))?(?:\\s${NUMBER_WORD})?)${GAP}(?:${NUMBER_WORD}\\s*)?${RECORD_NUMBER}`,
    ),
    unlessBefore: COUNTED,
    reason: "a record number leads to one chart",
  },
  {
    kind: "record-number",
    pattern: row(
      `(?:account|acct\\.?|encounter|visit|chart|claim|case|accession|specimen|prescription|rx|csn|fin|referral|authorization|cuenta|caso|consulta|visita|reclamo|reclamación|muestra|receta|autorización)(?:\\s(?:de|del)\\s(?:paciente|la\\spaciente|el\\spaciente))?\\s*(?:${NUMBER_WORD}|:)\\s*[:.]?\\s*${RECORD_NUMBER}`,
    ),
    unlessAfter: OWN_NUMBER,
    unlessBefore: COUNTED,
    reason: "accounts, visits and claims are one patient's",
  },
  {
    kind: "record-number",
    pattern: row("(?:acct\\.?|account|claim|encounter|cuenta|reclamo)\\s\\d{6,}(?![\\d,]*\\d)(?!\\p{L})"),
    unlessAfter: OWN_NUMBER,
    unlessBefore: COUNTED,
    reason: "six digits in a row are no count",
  },
  {
    kind: "record-number",
    pattern: row(
      `n[uú]mero\\sde\\s(?:cuenta|caso|consulta|visita|reclamo|reclamación|paciente|muestra|receta|autorización)${GAP}${RECORD_NUMBER}`,
    ),
    unlessBefore: COUNTED,
    reason: "the same in Spanish, the number's name first",
  },
  {
    kind: "plan-number",
    pattern: row(
      `(?:member|subscriber|policy|beneficiary|insurance|medicaid|medicare|group|health\\splan|póliza|miembro|afiliad[oa]|asegurad[oa]|beneficiari[oa]|seguro(?:\\smédico)?)\\s*(?:${NUMBER_WORD})\\s*[:#]?\\s*(?=[A-Z\\d-]*\\d[A-Z\\d-]*\\d[A-Z\\d-]*\\d[A-Z\\d-]*\\d)[A-Z\\d][A-Z\\d-]{4,}(?!\\p{L})`,
    ),
    unlessAfter: OWN_NUMBER,
    reason: "a health plan's number is one person's",
  },
  {
    kind: "plan-number",
    pattern: row(
      `n[uú]mero\\sde\\s(?:póliza|miembro|afiliad[oa]|afiliación|asegurad[oa]|beneficiari[oa]|seguro\\smédico|medicare|medicaid)${GAP}(?=[A-Z\\d-]*\\d[A-Z\\d-]*\\d[A-Z\\d-]*\\d[A-Z\\d-]*\\d)[A-Z\\d][A-Z\\d-]{4,}(?!\\p{L})`,
    ),
    reason: "the same in Spanish, the number's name first",
  },
  {
    kind: "plan-number",
    pattern: row(
      "[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\\d]\\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\\d]\\d-?[AC-HJKMNP-RT-Y]{2}\\d{2}(?![\\p{L}\\d])",
      "g",
    ),
    reason: "the form of a Medicare beneficiary identifier (CMS)",
  },
  {
    kind: "social-security",
    pattern: row("(?!000|666)\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}(?![\\d-])"),
    reason: "the form of a Social Security number",
  },
  {
    kind: "social-security",
    pattern: row(
      "(?:SSN|SS#|NSS|social\\ssecurity(?:\\s(?:number|no\\.|#))?|(?:n[uú]mero\\sde\\s)?seguro\\ssocial)[^\\d\\n]{0,24}(?:\\d{3}[ -]?\\d{2}[ -]?\\d{4}|[xX*]{3}-?[xX*]{2}-?\\d{4}|(?<=(?:ending|last|four|termina|últimos|cuatro)[^\\d]{0,16})\\d{4})(?!\\d)",
    ),
    reason: "named as one, whole or by its last digits",
  },
  {
    kind: "birth-date",
    pattern: row(
      `(?:DOB|D\\.O\\.B\\.?|date\\sof\\sbirth|birth\\s?date|birthday|born(?:\\son)?|fecha\\sde\\snac(?:imiento|\\.)|f\\.?\\s?de\\s?nac\\.|f\\.?d?\\.?n\\.?|nacid[oa](?:\\sel)?|naci[oó](?:\\sel)?|nac\\.)${GAP}${DAY}`,
    ),
    reason: "a day of birth is one person's",
  },
  {
    kind: "service-date",
    pattern: row(
      `(?:DOS|D\\.O\\.S\\.?|dates?\\sof\\s(?:service|admission|discharge|death|surgery|visit|injury|procedure)|(?:service|admission|admit|discharge|surgery|visit|procedure)\\sdate|(?:re)?admitted(?:\\son)?|discharged(?:\\s(?:home\\s)?on)?|(?:surgery|procedure|operation|appointment|visit|encounter|seen|scan|biopsy|consult|died|expired|deceased)\\s(?:on|of|dated)|fechas?\\sde\\s(?:servicio|ingreso|alta|admisión|atención|cirugía|consulta|defunción|visita)|f\\.?\\s?de\\s?serv(?:icio|\\.)|ingres[oó]|ingresad[oa]|dad[oa]\\sde\\salta|fue\\satendid[oa]|atendid[oa]|operad[oa]|falleci(?:ó|d[oa])|(?:cita|cirugía|consulta|visita)\\s(?:el|del))${GAP}${DAY}`,
    ),
    unlessAfter: NOT_A_STAY,
    unlessBefore: UNTIL_NOW,
    reason: "the day of a visit, a stay or a death",
  },
  {
    kind: "name",
    pattern: row(
      `(?:[Pp]atients?|[Pp]acientes?|[Pp]t\\.?)\\s+(?:named|called|llamad[oa]|de\\snombre)\\s+(?<it>${NAME}|\\p{Lu}\\p{Ll}+)`,
      "g",
    ),
    reason: "said to be a patient's name",
  },
  {
    kind: "name",
    pattern: row(
      `${PERSON_ANY_CASE}(?:\\s(?:[Nn]ame|[Nn]ombre))?(?:'s|’s)?\\s*[.,:(–-]?\\s+(?<it>${TITLED_NAME}|${NAME})`,
      "g",
    ),
    unlessBefore: TITLE_AFTER,
    isName: true,
    reason: "a name right after the word for a patient",
  },
  {
    kind: "name",
    pattern: row(
      `(?:chart|record|file|claim|bill|statement|account|balance|appointment|surgery|procedure|prescription|referral|authorization|visit|admission|discharge|diagnosis|coverage|eligibility|benefits|results|labs|x-ray|MRI|scan|encounter|expediente|historia|historial|reclamo|reclamación|cuenta|saldo|factura|cita|cirugía|procedimiento|receta|referido|autorización|visita|ingreso|alta|diagnóstico|cobertura|elegibilidad|beneficios|resultados|radiografía|consulta)s?\\s(?:clínic[oa]\\s|médic[oa]\\s)?(?:of|for|de|del|para|a\\snombre\\sde|belonging\\sto)\\s(?:la\\s|el\\s)?(?<it>${TITLED_NAME}|${NAME})`,
      "g",
    ),
    unlessBefore: TITLE_AFTER,
    isName: true,
    reason: "a chart, a claim or a visit of somebody named",
  },
  {
    kind: "name",
    pattern: row(
      `(?<it>${TITLED_NAME}|${NAME})['’]s?\\s(?:\\p{Ll}+\\s){0,2}(?:chart|record|claim|bill|account|balance|appointment|surgery|procedure|prescription|diagnosis|insurance|coverage|lab|biopsy|admission|discharge|MRI|x-ray|hip|knee|cancer|diabetes|DOB|MRN)`,
      "g",
    ),
    unlessAfter: STAFF,
    isName: true,
    reason: "somebody's chart, claim or visit",
  },
  {
    kind: "name",
    pattern: row(`(?<it>${TITLED_NAME})(?=[^.;]{0,60}${CLINICAL})`, "g"),
    unlessAfter: STAFF,
    reason: "a titled name and what was done for it",
  },
  {
    kind: "address",
    pattern: row(
      `(?:${PERSON_ANY_CASE}(?:['’]s)?\\s+(?:\\p{Ll}+\\s){0,3}?(?:address|at|of|from|lives|living|resides|residing|en|de|vive|reside|domicilio|dirección)(?:\\s(?:at|to|as|is|in|on|en|es))*|[Hh]ome\\saddress(?:\\s(?:of|is))?|(?:lives|living|resides|residing)\\s(?:at|on)|(?:vive|reside|domiciliad[oa]|domicilio)\\sen(?:\\sla|\\sel)?|[Dd]omicilio(?:\\sdel?(?:\\sla)?\\s(?:paciente|afiliad[oa]))?)\\s*:?\\s*(?<it>${STREET})`,
      "g",
    ),
    reason: "where a patient lives",
  },
  {
    kind: "contact",
    pattern: row(
      `${PERSON}(?:['’]s)?\\s+(?:\\p{Ll}+\\s){0,2}?(?:at|phone|cell|number|al|en\\sel|teléfono|celular)\\s*(?:#|number|no\\.)?\\s*:?\\s*(?<it>\\(?\\d{3}\\)?[ .-]?\\d{3}[.-]\\d{4})(?!\\d)`,
    ),
    reason: "how a patient is reached",
  },
  {
    kind: "great-age",
    pattern: row(
      "(?:(?:9\\d|1[01]\\d)[- ]year[- ]old\\s(?:fe)?(?:male|man|woman|patient|resident|lady|gentleman)|(?:paciente|señora?|hombre|mujer|ancian[oa])\\sde\\s(?:9\\d|1[01]\\d)\\saños)(?!\\p{L})",
    ),
    reason: "ages over 89 point at a person (45 CFR 164.514(b)(2)(i)(C))",
  },
];

/** Beside one of the rows above, these too are the patient's. */
export const BESIDE_ANOTHER: readonly IdentifierRow[] = [
  {
    kind: "name",
    pattern: row(`(?<it>${TITLED_NAME}|${NAME})`, "g"),
    unlessAfter: STAFF,
    unlessBefore: TITLE_AFTER,
    isName: true,
    reason: "whose number or date it is",
  },
  { kind: "address", pattern: row(`(?<it>${STREET})`, "g"), reason: "where the same person lives" },
  {
    kind: "contact",
    pattern: row("(?<it>\\(?\\d{3}\\)?[ .-]?\\d{3}[.-]\\d{4})(?!\\d)"),
    reason: "how the same person is reached",
  },
  {
    kind: "contact",
    pattern: row("(?<it>[\\w.+-]+@[\\w-]+\\.[\\w.]+)"),
    reason: "how the same person is reached",
  },
];

/** A date that stands for a whole period of work, no single visit. */
export const PERIOD = new RegExp(
  `^\\s*(?:-|–|—|to|through|thru|and|until|al?|hasta|y)\\s*(?:el\\s)?(${DAY})`,
  "iu",
);
