import type { RequirementLevel } from "./posting.ts";

interface LevelRow {
  readonly level: RequirementLevel;
  /** `after`: stands behind what it weighs ("CPC required"); `before`: ahead of it ("must hold a CPC"). */
  readonly side: "before" | "after";
  /** A weak word counts only where the section has no level of its own. */
  readonly weak?: true;
  readonly pattern: RegExp;
  readonly why: string;
}

/** Over folded text. */
export const LEVEL_ROWS: readonly LevelRow[] = [
  {
    level: "preferred",
    side: "before",
    pattern:
      /\b(?:prefer(?:red|ences?|able|ably)?|desired|desirable|ideal|nice[ -]to[ -]haves?|pluses|bonus|optional|helpful|deseables?|preferi(?:ble|do|da|dos|das)s?|preferencias?|opcional)\b[^.:;]{0,25}:/g,
    why: "A label and its colon weigh what follows.",
  },
  {
    level: "preferred",
    side: "before",
    pattern:
      /\b(?:we(?:'d| would)? prefer|preferably|preference (?:is |will be )?(?:given )?(?:to|for)|ideally|bonus (?:points )?(?:for|if)|extra points (?:for|if)|(?:would|we'd) (?:love|like)|it helps (?:if|that)|points for|if you (?:also |already )?(?:have|hold|know|speak|come with|bring)|preferred (?:qualifications|skills|experience|credentials) (?:are|include)|(?:es |sera |seria )?(?:preferible|deseable|ideal|una ventaja|un plus)(?= (?:que|haber|tener|si|contar|conocer|saber|hablar|manejar|poseer)\b)|(?:de|a) ser posible|preferiblemente|preferentemente|de preferencia|idealmente|preferimos|se prefiere|se preferira|se valora(?:ra|n)?|valoramos|se (?:dara|da) preferencia|(?:le|les|nos|me) interesaria|(?<!\b(?:y|que) )si (?:ademas |tambien |ya )?(?:llegas? con|vienes? con|cuentas? con|traes?|tienes?|sabes?|conoces?|hablas?|hablan?|posees?|dominas?)|es mejor si|mejor si|suma si|(?:any|some|prior) (?:\w+ )?(?:exposure|familiarity)|nos encantaria)\b/g,
    why: "The wish is said ahead of what is wished for.",
  },
  {
    level: "preferred",
    side: "after",
    pattern:
      /\b(?:(?:is |are |strongly |highly |also )*preferred(?! (?:provider|drug))|(?:is |are |also )*(?:desired|desirable|helpful|useful|beneficial|welcome|advantageous|valued|appreciated|optional|encouraged)|(?:a|an) (?:definite |big |huge |strong |real |nice )?(?:plus|bonus|asset)\b|(?:plus|bonus)(?=\s*(?:[.;)!]|$))|an (?:\w+ )?advantage|nice[ -]to[ -]have|(?:would be|is|are) (?:great|ideal|nice|cool|awesome|lovely|wonderful)|if (?:at all )?possible|(?:is |are )?not (?:expected|a must|a requirement)(?:,| but)? (?:but )?(?:welcome|preferred|a plus)|(?:es |sera |seria )?(?:preferi(?:ble|do|da|dos|das)s?|deseables?|una? (?:plus|ventaja|bono)|opcional(?:es)?|valorad[oa]s?|bienvenid[oa]s?)|de preferencia(?=\s*(?:[.;)]|$))|suma(?:n)? puntos|(?:es|sera|seria) (?:ideal|de ayuda)|ayuda(?:ria)?\b|earns? (?:you )?(?:an? )?(?:extra|more|bonus|\$)|es(?:ta)? mejor\b|mejor\b(?=\s*[.;)!]|$)|helps?\b(?! (?:us|our|the|patients|people|with|families|you))|(?:is )?even better|would thrill|we would be thrilled|is a bonus|tambien(?=\s*[.;)!]|$))/g,
    why: "The wish is said behind what is wished for.",
  },
  {
    level: "required",
    side: "before",
    pattern:
      /\b(?:required|requirements?|minimum|must[ -]haves?|musts?|mandatory|requisitos?|requeridos?|requeridas?|indispensables?|obligatori[oa]s?|minimos?)\b[^.:;]{0,25}:/g,
    why: "A label and its colon weigh what follows.",
  },
  {
    level: "required",
    side: "before",
    pattern:
      /\b(?:must (?:already |currently |also )?(?:have|hold|be|possess|know|speak|read|write|bring|carry|obtain|earn|complete|pass|show|demonstrate)|(?:we|position|role|job|this|it)(?:'ll| will)? (?:requires?|needs?)|you(?:'ll| will)? need|(?:what|all) (?:we|you) (?:do |really )?(?:need|ask)|need(?:s|ed)? to (?:have|hold|be|know)|(?:is|are) required to|have to (?:have|hold|be|know)|(?:se )?(?:requiere|requieren|exige|exigen|pide|piden|necesita|necesitan)|requerimos|exigimos|pedimos|we ask for|(?:se )?(?:pedira|exigira|requerira)n?|deb(?:e|es|en|era|eras|eran) (?:tener|poseer|contar|ser|estar|hablar|saber|dominar|conocer|haber|presentar|mantener|obtener)|(?:tiene|tienes) que (?:tener|ser|saber|hablar)|hay que (?:tener|saber|hablar)|necesitas)\b/g,
    why: "The demand is said ahead of what is demanded.",
  },
  {
    level: "required",
    side: "after",
    pattern:
      /(?<!\b(?:as|where|when|if|not|otherwise|segun|cuando|no) )\b(?:(?:is |are |strictly )*(?:required|mandatory|a must|must-have|a requirement|non-negotiable)(?! (?:by|to|for|fields?|elements?|documentation|forms?|documents?|reports?|data|information)\b)|(?:es |son |sera )?(?:requerid[oa]s?|obligatori[oa]s?|indispensables?|imprescindibles?|mandatori[oa]s?|compulsori[oa]s?)|es (?:un )?requisito|(?:es|son) necesari[oa]s?)\b/g,
    why: "The demand is said behind what is demanded.",
  },
  {
    level: "required",
    side: "before",
    weak: true,
    pattern:
      /^\W*needs?\b|\b(?:minimum|min\.|at least|seeking|seeks|looking for|in search of|(?:we )?(?:need|want) (?:an?|someone|somebody)|you (?:have|hold|are|bring|know)|candidates? (?:will |should |must )?(?:have|hold|possess)|should (?:have|hold|be|know)|qualified|(?:they|we|he|she) (?:want|wants|need|needs)|(?:someone|somebody|person|people|coders?|individuals?|candidates?|applicants?) with|be at ease with|comfortable with|proficien(?:t|cy) (?:in|with)|knowledge of|experience (?:with|in)|able to|ability to|buscamos|busca|buscando|se busca|solicitamos|se solicita|con experiencia|minimo|al menos|por lo menos|conocimientos? (?:del?|en|sobre)|dominio del?|manejo del?|experiencia (?:\w+ )?(?:de|en|con)|tener|poseer|contar con|saber|capacidad (?:de|para))\b/g,
    why: "Prose that asks for a person without saying «required».",
  },
];

interface NegationRow {
  readonly side: "before" | "after";
  /** `ruled out`: whatever else is said, it is not asked; `spared`: may still be welcome. */
  readonly force: "ruledOut" | "spared";
  /** Not only not asked: whoever comes with it alone is turned away. */
  readonly keepsOut?: true;
  readonly pattern: RegExp;
  readonly why: string;
}

/** Over folded text; the reach is the clause, to the side given. */
export const NEGATION_ROWS: readonly NegationRow[] = [
  {
    side: "after",
    force: "spared",
    pattern:
      /\b(?:(?:is|are|was|were)?\s*(?:not|never|n't)\s+(?:be\s+)?(?:a\s+)?(?:strictly |necessarily |absolutely )?(?:required|requirement|needed|necessary|expected|mandatory|a must|essential|asked)|isn't (?:required|needed|necessary|a must)|aren't (?:required|needed|necessary)|unnecessary|no (?:es|son) (?:un )?(?:requisitos?|requerid[oa]s?|necesari[oa]s?|obligatori[oa]s?|indispensables?)|no se (?:requiere|requieren|exige|exigen|pide|piden|necesita|necesitan)|no hace(?:n)? falta)\b/g,
    why: "Said of what stands ahead: «CPC not required».",
  },
  {
    side: "after",
    force: "ruledOut",
    pattern:
      /\b(?:will not be (?:considered|accepted)|(?:(?:is|are) )?not (?:being |be )?(?:considered|accepted|acceptable|eligible|a substitute|sufficient|enough)|won't be (?:considered|accepted)|(?:is|are) (?:excluded|ineligible|unacceptable)|need not apply|(?:should|please|may|do|must) not apply|do(?:es)? not (?:qualify|count|apply|meet)|cannot be (?:considered|accepted)|no (?:se (?:aceptan?|consideran?|considerara(?:n)?|aceptara(?:n)?)|(?:sera|seran|es|son) (?:considerad[oa]s?|aceptad[oa]s?|aceptables?|elegibles?)|quedan? (?:fuera|excluid[oa]s?)|cualifican?|califican?|cuentan?))\b/g,
    keepsOut: true,
    why: "Said of what stands ahead: «apprentices will not be considered».",
  },
  {
    side: "before",
    force: "ruledOut",
    pattern:
      /\b(?:(?:(?:do|does|are|can|will|we) ?(?:not|n't)|can't|cannot|won't) (?:\w+ ){0,2}(?:accept|consider)(?:ing)?|no (?:se )?(?:aceptan?|aceptamos|consideran?|consideraran?|consideramos)|not (?:accepting|considering))\b/g,
    keepsOut: true,
    why: "Said of what follows: «we do not accept apprentices».",
  },
  {
    side: "before",
    force: "ruledOut",
    pattern:
      /\b(?:(?:(?:do|does|did|is|are|can|will|we|you) ?(?:not|n't)|can't|cannot|won't) (?:\w+ ){0,2}(?:require|need|ask|accept|consider|use|do|code|handle|bill|offer|have|work|include|want|expect|sponsor)|don't (?:\w+ )?(?:require|need|ask|accept|use|have|do|code|want|expect|worry|care)(?: about)?|doesn't (?:require|need|include)|(?:no|tampoco) hace(?:n)? falta|tampoco|no (?:se )?(?:requiere|requieren|exige|exigen|exigimos|pide|piden|pedimos|necesitas?|necesitamos|aceptan?|aceptamos|usamos|incluye|hacemos|consideramos|es|hay|ofrecemos|trabajamos|codificamos|buscamos)|not (?:an?|the|for|looking for|hiring|accepting|considering|a fit)|no(?!,| (?:limitad|se limita|solo|solamente|unicamente))|zero|cero|without|rather than|instead of|never|nor|except|other than|sin(?! (?:exigir\w*|ser (?:requisito|obligatori[oa]|indispensable)|que sea ))|ni|en vez de|en lugar de|excepto|salvo)\b/g,
    why: "Said of what follows: «no degree needed».",
  },
  {
    side: "before",
    force: "ruledOut",
    pattern:
      /\b(?:if (?:you|the (?:candidate|employee)) (?:hold|holds|have|has) (?:an? )?(?:clinical |active )?licen[sc]e|si (?:tiene|posee) licencia|for (?:licensed|clinical) staff|for employees with)\b/g,
    why: "A condition on people who hold it, not an ask for it.",
  },
  {
    side: "after",
    force: "ruledOut",
    pattern:
      /\b(?:is a (?:separate|different) (?:team|department|position|role)|handled by (?:others|another|our)|lo hace otro)\b/g,
    why: "Work that other people do.",
  },
  {
    side: "before",
    force: "ruledOut",
    pattern:
      /\b(?:unable to (?:consider|accept)|not able to (?:consider|accept)|exclud(?:es?|ing)|(?:but|and) not(?! (?:just|only|merely|solely|limited|necessarily|restricted|exclusive))|(?:favor de )?no (?:solicit\w+|apli\w+|postul\w+) (?:con|si solo)|excluye(?:ndo)?|(?:pero|y) no(?! (?:solo|solamente|unicamente|limitad[oa]s?|se limita)))\b|, not?\b(?! (?:just|only|merely|solely|limited|necessarily|restricted|exclusive|solo|solamente|unicamente|limitad[oa]s?|se limita))/g,
    keepsOut: true,
    why: "Who is kept out is named: «CPC, not CPC-A», «excluding apprentices».",
  },
];

interface LackRow {
  readonly pattern: RegExp;
  readonly why: string;
}

/** Two negations are a demand: who lacks it is kept out. Folded, over a sentence; what is named inside is required. */
export const LACK_ROWS: readonly LackRow[] = [
  {
    pattern:
      /\b(?:without|lacking|(?:who|that) (?:do|does) not (?:have|hold|possess)|not (?:holding|having)|sin|que no (?:tengan?|posean?|cuenten? con))\b[^.;]{2,90}\b(?:(?:will|can)(?:not| not) be (?:considered|accepted|interviewed|reviewed)|won't be (?:considered|accepted)|need not apply|(?:should|please do|do) not apply|(?:are|is) not (?:eligible|considered)|no (?:se (?:considera\w*|acepta\w*|evalua\w*)|seran? (?:considerad[oa]s?|aceptad[oa]s?|evaluad[oa]s?)))/g,
    why: "«Applicants without a CPC will not be considered».",
  },
  {
    pattern:
      /\b(?:(?:(?:will|do|can)(?:not| not)|(?:wo|do|ca)n't) (?:even )?(?:consider|accept|review|interview|look at|talk to)|(?:do|please do) not apply|no (?:se )?(?:considera\w*|acepta\w*|evalua\w*)|no (?:solicite|aplique|postule)n?)\b[^.;]{0,40}\b(?:without|unless (?:you|they) (?:have|hold)|lacking|(?:who|that) (?:do|does) not (?:have|hold)|sin|si no (?:tiene|posee|cuenta con)|que no (?:tengan?|posean?|cuenten? con))\b[^.;]{2,60}/g,
    why: "«We do not consider applicants without a CPC»; «No se aceptan solicitudes sin CPC».",
  },
];
