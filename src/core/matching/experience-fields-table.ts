interface FieldRow {
  readonly id: string;
  readonly pattern: RegExp;
  readonly why: string;
}

/** In what the years are asked, where no setting or specialty is named; first row wins, but billing and coding stand side by side. */
export const EXPERIENCE_FIELDS: readonly FieldRow[] = [
  { id: "audit", pattern: /\baudit(?:s|ing|or|ors|oria|orias|ando|ar)?\b/, why: "Review of others' codes." },
  {
    id: "coding",
    pattern: /\b(?:cod(?:ing|er|ers|ed|es|e)|codific\w+|abstract(?:ing|or)|(?:an?|as|como|un|una) cpc-?a?)\b/,
    why: "The work itself.",
  },
  {
    id: "billing",
    pattern:
      /\b(?:bill(?:ing|er|ers)|factura\w*|claims?(?: processing)?|reclamaciones|accounts receivable|a\/r|cobros?)\b/,
    why: "Charges and claims.",
  },
  {
    id: "revenue cycle",
    pattern: /\b(?:revenue[ -]cycle|ciclo de ingresos)\b/,
    why: "The whole of charges and payment.",
  },
  {
    id: "medical records",
    pattern:
      /\b(?:medical records?|health records?|health information|him\b|expedientes?(?: medicos?| clinicos?)?|registros medicos|record(?:s)? medicos?|informacion de salud|historiales)\b/,
    why: "Records departments.",
  },
  {
    id: "health-care",
    pattern:
      /\b(?:health ?-?care|clinical|medical|hospitals?|patients?|clinics?|physicians?|clinic[oa]s?|medic[oa]s?|salud|hospital(?:es|aria)?|pacientes?|doctor'?s|pharmacy|laboratory|farmacia|laboratorio|enfermeria|nursing)\b/,
    why: "Any work in health care.",
  },
];

/** Words ahead of a length of time that make it something other than experience. */
export const NOT_ASKED_BEFORE =
  /(?<!\b(?:ask|asks|asking|look|looks|looking|call|calls|calling|hope|hoping|search|searching) )\b(?:within(?: the(?: first| last| past)?)?|(?:in|for|over|during) (?:the )?(?:first|last|past|next|over|more than|about|nearly|almost)|for|every|first|after|last|past|next|since|each|hace|dentro de(?: los)?|durante|cada|primer[oa]s?|despues de|plazo de|termino de|periodo de|antes de|ultim[oa]s?|hace mas de|desde hace|a los|por mas de)(?: (?:of|de|los|the))?\s*$/;
/** Words behind it that do. */
export const NOT_ASKED_AFTER =
  /^['\s-]*(?:old\b|of age|ago|of (?:service|hire|employment|appointment|education|college|probation|operation|growth|tradition)|from (?:hire|start|the)|after|(?:registered |paid )?(?:apprenticeship|training|internship)|contract|assignment|in business|de (?:edad|servicio|empleo|contrato|educacion|universidad|fundad|tradicion|historia|la fecha|ser contratad)|post-?hire|probation|tenure|warranty|degree|college|program|renewal|renovable|consecutivos de servicio|of prevention|para obtener|to (?:obtain|earn|get|complete|sit))/;
/** A window has to speak of work for its time to be experience. */
export const SPEAKS_OF_WORK =
  /\b(?:experience|experienced|exp\b|background|cod(?:ing|er|ed|ificac\w*|ifican\w*|ificador\w*|ificar|ifico)|bill(?:ing|er)|audit\w*|work(?:ing|ed)?\b|experiencia|trabaj\w+|factura\w+|practice|practica|profesional|as an?\b|como\b|medical records|him\b|abstract\w+)/;
/** "… within the last five years": when, not how long. */
export const WITHIN_LATEST =
  /\b(?:within|in|over|during|en|durante|dentro de)(?: the| los)? (?:last|past|previous|ultimos|pasados)\s*$/;
/** "Two of them in audit", "de ellos dos auditando". */
export const PART_OF_THEM =
  /\b(?<least>one|two|three|\d|un[oa]?|dos)(?: years?)? of (?:them|those|which|these)(?: years?)?(?: being)?(?: in)?\b|\bof which (?:at least )?(?<part>one|two|three|\d)(?: years?)?(?: (?:must|should) be)? in\b|\bde (?:ell[oa]s|los cuales|esos)(?: anos)?,? (?:al menos )?(?<parte>un[oa]|dos|tres|cuatro|\d)(?: anos?)?(?: en| como)? |\b(?<menos>un[oa]|dos|tres|cuatro|\d) de (?:ell[oa]s|los cuales|esos(?: anos)?)(?: en)?\b/g;
/** An item of a list that names a field of coding and no length of time. */
export const BARE_FIELD =
  /^[\s\p{L}/&-]{3,50}? (?:coding|codificacion)\b(?! (?:guidelines?|rules|knowledge|certif|software|systems?|credential|program|concepts|principles))|^codificacion (?:de|en) [\s\p{L}]{3,40}/u;
/** What such an item must not hold. */
export const DURATION_SAID =
  /\b(?:years?|months?|anos?|mes(?:es)?|knowledge|understanding|familiar\w*|certif\w*|conocimiento)\b/;
/** Where what the years are asked in comes to its end. */
export const WINDOW_END =
  /[.;:!?](?:\s|$)|,(?!\s*(?:or|and|o|y|e)?\s*(?:inpatient|outpatient|pro-?fee|emergency|\w+logy|surg\w+|\w+logia|hospital\w*|ambulator\w*)\b)|\b(?:preferred|required|desired|preferibl\w*|deseable|requerid\w*|including|incluyendo|preferably|preferiblemente|that (?:indicates?|demonstrates?|shows?)|indicating|demonstrating|que (?:demuestre|indique|evidencie)|is a (?:plus|must)|a plus|un plus|plus\b|para (?:un |el |nuestro )?(?:hospital|clinica|consultorio|oficina)\b|with (?:knowledge|strong|proficien\w+|an?\b|cpc|active|current)|together with|along with|junto con|as well as)|\s[-|]\s/g;
/** Experience asked for without a length of time. */
export const UNTIMED_EXPERIENCE =
  /\b(?:(?<!\bwith )experience\b|experience(?= (?:in|of|with|as|coding|billing|working))|experienced (?:in|with)|exp\.?|(?<!\bcon )experiencia\b|experiencia(?= (?:en|de|como|con|previa|codificando|facturando|laboral|minima))|background|trayectoria|haber (?:trabajado|codificado|facturado|auditado)|(?:has |ha )?trabaj(?:aste|ado) (?:en|como|de)|worked (?:in|as|for|at)|audit work|coding work)\b/g;
/** A generic sentence on experience that asks for none of its own. */
export const NOT_AN_ASK =
  /\b(?:experience level|based on (?:\w+ )?experience|depending on (?:\w+ )?experience|commensurate|segun (?:la )?experiencia|de acuerdo (?:a|con)|experience (?:and|or|with) (?:education|qualifications) (?:will|may)|equivalent (?:combination|experience)|experiencia equivalente|patient experience|customer experience|no (?:prior |previous )?experience|sin experiencia|in lieu of|en lugar de|substitute|experience you|your experience|gain experience|user experience|\bdoe\b|experienced (?:team|staff|coders? will))/;

/** Terms whose years are told under another of the vocabulary. */
export const FIELD_OF_TERM: ReadonlyMap<string, string> = new Map([
  ["HCC", "risk adjustment"],
  ["interventional radiology", "radiology"],
]);

/** Whom claims go to: no field of experience by themselves. */
export const PAYERS: ReadonlySet<string> = new Set([
  "Medicare",
  "Medicaid",
  "Medicare Advantage",
  "TRICARE",
  "workers compensation",
  "commercial payers",
]);
