import type { RequirementKind } from "./posting.ts";

interface AskRow {
  readonly kind: RequirementKind;
  readonly id: string;
  readonly pattern: RegExp;
  /** Words of the sentence that make it something else. */
  readonly not?: RegExp;
  readonly why: string;
}

/** A lower level asked for belongs to the ask ("conversational Spanish", "inglés básico"). */
const spoken = (names: string): RegExp =>
  new RegExp(
    `\\b(?:(?:conversational|basic|intermediate|functional)(?: knowledge of)? )?(?:${names})\\b(?: (?:conversacional|basico|intermedio|funcional|elemental)\\b)?`,
    "g",
  );
const DEGREE = "(?:degrees?|diploma|or higher|in health|in him)";

/** Education, languages, unnamed credentials; over one folded sentence. */
export const ASK_ROWS: readonly AskRow[] = [
  {
    kind: "education",
    id: "HS",
    pattern:
      /\b(?:high[ -]school (?:diploma|graduate|degree|education|equivalen\w+)(?: or (?:ged|equivalent))?|high[ -]school(?= or (?:ged|equivalent)|\/ged|, ged)|graduat\w+ (?:from|of) high school|hs diploma|h\.s\. diploma|hs\/ged|g\.?e\.?d\b|diploma de (?:escuela superior|secundaria|preparatoria|high school|cuarto ano)|cuarto ano(?: de (?:escuela superior|high school))?|4to ano|escuela superior|preparatoria|secundaria (?:completa|terminada|aprobada|o (?:ged|equivalente|su equivalente))|(?:terminad[oa]|terminar|completad[oa]|aprobad[oa]) (?:la )?(?:escuela )?secundaria|escuela secundaria|educacion secundaria|estudios secundarios|bachiller(?! universitario))\b/g,
    not: /years (?:of (?:education|college|study) )?above (?:the )?high school/,
    why: "The end of secondary school under its names.",
  },
  {
    kind: "education",
    id: "associate",
    pattern: new RegExp(
      `\\b(?:associate(?:s?'?|' *s)(?: of (?:applied )?science| of arts)?(?: or bachelor'?s?'?)? ${DEGREE}|associates? (?:of|in)|associate's(?= (?:or|and|preferred|required|in)\\b|[,;./]|$)|associates?(?:'s)? programs?|two[ -]year (?:college )?degree|2[ -]year degree|a\\.?a\\.?s\\.?(?= |,|;|$)(?: degree)?|grado(?:s)? asociados?|asociado en|titulo asociado|grado tecnico|tecnico superior)`,
      "g",
    ),
    not: /\b(our|all|other|valued) associates?\b/,
    why: "A two-year degree under its names.",
  },
  {
    kind: "education",
    id: "bachelor",
    pattern: new RegExp(
      `\\b(?:bachelor(?:s?'?|' *s)(?: of (?:science|arts))?(?: ${DEGREE})?|baccalaureate(?: degree)?|(?:four|4) years (?:of (?:education|college|study) )?above (?:the )?high school|four[ -]year (?:college )?degree|4[ -]year degree|b\\.?s\\.?\\/b\\.?a\\.?|b\\.s\\.|ba\\/bs|bs\\/ba|bachilleratos?|licenciatura|licenciad[oa] en|lic\\. en|grado de bachiller|bachiller universitario|titulo universitario|grado universitario|college degree|university degree)`,
      "g",
    ),
    why: "A four-year degree; «bachillerato» in the US and Puerto Rico.",
  },
  {
    kind: "education",
    id: "master",
    pattern:
      /\b(?:master'?s?'? (?:degree|of|in|level)|master'?s(?= preferred|,|;|\.|$)|mha\b|maestria|graduate degree)/g,
    why: "A degree above the bachelor's.",
  },
  {
    kind: "education",
    id: "certificate",
    pattern:
      /\b(?:(?:coding|billing|vocational|technical|college|him|health information)(?: ?(?:and|\/|&) ?(?:billing|coding))? certificates?(?! (?:of insurance|holder))|certificates?(?= or (?:an? )?(?:associate|degree|diploma))|certificados?(?= o (?:un )?grado)|certificates? (?:program|in (?:medical )?(?:coding|billing|health))|certificate of completion|(?:complet\w+|graduat\w+|finished|grads?)(?: [\w-]+){0,6} (?:coding|billing|health information\w*|him|vocational|certificate)(?: \w+){0,3} (?:program|course|training|curriculum|school|coursework|class|bootcamp)|(?:coding|billing)(?: (?:and|\/|&) (?:billing|coding))?(?: certificate)? (?:program|course|school|bootcamp|coursework|diploma)s?(?: (?:completion|graduate|certificate))?|trade school|vocational (?:school|training|diploma)|post-?secondary (?:certificate|diploma|training)|(?:curso|programa|diploma|diplomado|certificado|estudios)(?: (?:vocacional|tecnico|completo|corto|acreditado|aprobado|de adiestramiento|formal|universitario))*(?: (?:de|en|sobre)) (?:codificacion|facturacion|codificador|facturador|manejo de informacion de salud)(?: (?:y|e) (?:codificacion|facturacion))?(?: (?!(?:o|u|y|e|de|en|con|como)\b)\w+)?|certificado vocacional|grado vocacional|curso vocacional|escuela vocacional)\b/g,
    not: /\b(teach|tutor|train|instruct|ensen)\w* (?:\w+ ){0,4}(course|class|program|curso)/,
    why: "A program or course that ends in a certificate.",
  },
  {
    kind: "credential",
    id: "any",
    pattern:
      /\b(?:(?:coding|coder|billing|professional|national(?:ly recognized)?|recognized|relevant|applicable|active|current|valid|industry|related|appropriate|medical coding|hold an?|obtain an?|earn an?|have an?|one|any)(?: \w+){0,2} (?:certifications?|credentials?)(?! (?:exam|dues|program|fee|course|number|prep))|certification (?:is )?(?:required|preferred|a plus|desired|a must|in (?:medical )?(?:coding|billing)|as an? (?:medical )?(?:coder|biller)|through|from|or)|certified (?:medical |professional )?(?:coder|biller)s?(?! (?:i|ii|iii|iv)\b)|certified by|certificacion(?:es)? (?:\w+ )?(?:de|en|como|vigente|activa|profesional|reconocida|nacional)(?: \w+){0,2}|credencial(?:es)? (?:de|en|como|vigente|activa|profesional|reconocida)(?: \w+){0,2}|codificador(?:a|\(a\)|\/a)?(?: medic[oa](?:\(a\)|\/a)?)? certificad[oa])\b/g,
    not: /\b(cpr|bls|cardiopulmonar|background|clearance|maintain(?:ing)? (?:current |your |active |their )?(?:certif|credential)|mantener (?:al dia |vigente )?(?:su|la|sus)|ceus? (?:to|for)|staff|equipo|benefit|guarantee|board certified|credentialing|codificador(?:a|\(a\))? certificad[oa] (?:i|ii|iii)\b)/,
    why: "A credential is asked for and not named.",
  },
  {
    kind: "language",
    id: "es",
    pattern: spoken("spanish|espanol|castellano"),
    not: /spanish (?:moss|street|fork|version)|(?:prefer|prefieren) (?:to speak )?spanish|versi?on en espanol/,
    why: "The language by name.",
  },
  {
    kind: "language",
    id: "en",
    pattern: spoken("english|ingles"),
    not: /plain[- ]english|english as a second language (?:class|benefit)|version en ingles/,
    why: "The language by name.",
  },
  {
    kind: "language",
    id: "ht",
    pattern: spoken("haitian creole|creole|criollo haitiano|creole haitiano"),
    why: "The language by name.",
  },
  { kind: "language", id: "pt", pattern: spoken("portuguese|portugues"), why: "The language by name." },
  { kind: "language", id: "fr", pattern: /\b(?:french|frances)\b/g, why: "The language by name." },
  {
    kind: "language",
    id: "zh",
    pattern: /\b(?:mandarin|cantonese|chinese|mandarin|chino)\b/g,
    why: "The language by name.",
  },
  { kind: "language", id: "vi", pattern: /\b(?:vietnamese|vietnamita)\b/g, why: "The language by name." },
  { kind: "language", id: "tl", pattern: /\b(?:tagalog|filipino)\b/g, why: "The language by name." },
  { kind: "language", id: "ru", pattern: /\b(?:russian|ruso)\b/g, why: "The language by name." },
  { kind: "language", id: "ar", pattern: /\b(?:arabic|arabe)\b/g, why: "The language by name." },
  { kind: "language", id: "ko", pattern: /\b(?:korean|coreano)\b/g, why: "The language by name." },
  {
    kind: "language",
    id: "pl",
    pattern: /\b(?:polish(?=[- ](?:speak|language))|polaco)\b/g,
    why: "The language by name; not the verb.",
  },
  { kind: "language", id: "hy", pattern: /\b(?:armenian|armenio)\b/g, why: "The language by name." },
  { kind: "language", id: "so", pattern: /\bsomali\b/g, why: "The language by name." },
  { kind: "language", id: "my", pattern: /\bburmese\b/g, why: "The language by name." },
  { kind: "language", id: "hmn", pattern: /\bhmong\b/g, why: "The language by name." },
];
