/** Stretches of patterns that several rows are made of. `withLatinLetters` spells out their classes of letters. */

const MONTHS =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const MESES =
  "(?:ene(?:ro)?|feb(?:rero)?|mar(?:zo)?|abr(?:il)?|mayo|jun(?:io)?|jul(?:io)?|ago(?:sto)?|sep(?:t|tiembre)?|oct(?:ubre)?|nov(?:iembre)?|dic(?:iembre)?)";

/** A calendar day; a year or a month alone points at nobody. */
export const DAY = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})(?!\\d)|\\d{4}[/-]\\d{1,2}[/-]\\d{1,2}(?!\\d)|${MONTHS}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}\\s+(?:de\\s+)?${MESES}\\.?,?\\s+(?:del?\\s+)?\\d{4}|\\d{1,2}[- ]${MONTHS}[- ]\\d{4})`;

/** Between a label and what it labels. */
export const GAP = "\\s*(?:[:#=(–—-]|is|was|es|fue|,)?\\s*(?:el\\s+)?";

/** "no.", "#", "number" and their like. */
export const NUMBER_WORD =
  "(?:#|no\\.|num(?:ber)?\\.?|nbr\\.?|id|n[uú]m(?:ero)?\\.?|n\\.?\\s?[º°o]\\.?|folio)";

/** A number as records carry it: four digits or more, dashes and a few letters among them. */
export const RECORD_NUMBER =
  "(?:[A-Z]{1,4}-?)?(?=[\\d-]*\\d(?:-?\\d){3})\\d[\\d-]*\\d(?:-?[A-Z]{1,2})?(?![\\d,]*\\d)(?!\\p{L})";

/** The person that the work is about, one of them. */
export const PERSON =
  "(?:patient|pt|member|beneficiary|resident|insured|subscriber|guarantor|decedent|paciente|afiliad[oa]|asegurad[oa]|beneficiari[oa]|residente)";

/** The same for patterns that tell capitals apart. */
export const PERSON_ANY_CASE =
  "(?:[Pp]atients?|PATIENT|[Pp]t|PT|[Mm]ember|[Bb]eneficiary|[Rr]esident|[Ii]nsured|[Ss]ubscriber|[Gg]uarantor|[Pp]acientes?|[Aa]filiad[oa]|[Aa]segurad[oa]|[Bb]eneficiari[oa]|[Rr]esidente)";

const TITLED = "(?:Mr|Mrs|Ms|Miss|Mx|Sr|Sra|Srta|Don|Doña)\\.?";
const CAPITALIZED =
  "(?!(?:Mr|Mrs|Ms|Miss|Mx|Sr|Sra|Srta|Dr|Dra|Don|Doña)\\b)\\p{Lu}(?:\\p{Ll}|['’]\\p{Lu})[\\p{L}'’-]*";
const SURNAME = `(?:(?:[Dd]e(?:\\s(?:la|los|las))?|[Dd]el|[Vv]an|[Vv]on|[Ll]a|St\\.)\\s)?${CAPITALIZED}`;

/** "Mrs. Alvarez", "Sra. María López". */
export const TITLED_NAME = `${TITLED}\\s+(?:${CAPITALIZED}\\s)?${SURNAME}`;
/** "María del Carmen López", "J. Smith", "Smith, John": read as a name only where `isName` says so. */
export const NAME = `(?:${CAPITALIZED}(?:\\s(?:${SURNAME}|\\p{Lu}\\.?(?!\\p{L}))){1,3}|\\p{Lu}\\.\\s?(?:\\p{Lu}\\.\\s?)?${SURNAME}|${CAPITALIZED},\\s(?:\\p{Lu}\\.|${CAPITALIZED})|\\p{Lu}{2,}(?:\\s\\p{Lu}\\.?)?\\s\\p{Lu}{2,}|\\p{Lu}{2,},\\s\\p{Lu}{2,})`;

/** House number and street, English or Spanish. */
export const STREET = `(?:\\d{1,6}[A-Z]?\\s+(?:[NSEW]{1,2}\\.?\\s+|North\\s|South\\s|East\\s|West\\s)?(?:(?:\\p{Lu}[\\p{L}.'’-]*|\\d+(?:st|nd|rd|th))\\s+){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Court|Ct|Way|Place|Pl|Circle|Cir|Terrace|Ter|Trail|Parkway|Pkwy|Highway|Hwy)\\b\\.?|\\d{1,6}\\s+(?:Calle|Avenida|Camino|Paseo|Via)\\s\\p{L}+|(?:Calle|Avenida|Av\\.|Ave\\.|Carrera|Calzada|Paseo|Camino|Callejón|Urb\\.|Urbanización|Residencial|Colonia)\\s(?:(?:de|del|la|las|los|el)\\s)*[\\p{L}\\d.]+(?:\\s\\p{L}+){0,3},?\\s*(?:#|n[uú]m(?:ero)?\\.?|no\\.)?\\s*\\d{1,6})(?:,?\\s*(?:Apt|Unit|Apto|Apartamento|#)\\.?\\s*\\w+)?`;
