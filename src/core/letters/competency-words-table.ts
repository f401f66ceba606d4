import type { Language } from "#core/model/language.ts";

interface CompetencyWords {
  /** As one thing among others in a sentence; Spanish with its article. One head noun, no "and" within. */
  readonly name: Readonly<Record<Language, string>>;
  /** What is true of coding and leads to what the person has done: it says nothing of the person. */
  /** As what a coder needs, where the name says a thing done. */
  readonly need?: Readonly<Record<Language, string>>;
  readonly bridge: Readonly<Record<Language, readonly [string, string]>>;
  /** What a line must say for the name to be claimed of the person: a till's invoices are no health claims. Folded, both languages. */
  readonly only?: RegExp;
}

/** How a letter speaks of each competency. Keys: the ids of `COMPETENCIES`. */
export const COMPETENCY_WORDS: Readonly<Record<string, CompetencyWords>> = {
  "code-assignment": {
    only: /\bcod(e|es|ed|ing|er|ific\w+|igos?)\b|\bdrg|\bhcc|icd|cie-10|\bcpt\b/,
    name: { en: "code assignment", es: "la asignación de códigos" },
    bridge: {
      en: [
        "A code has to stand on what the note says and on nothing else.",
        "Coding means reading closely, then committing to the code that the note supports.",
      ],
      es: [
        "Un código debe sostenerse en lo que dice la nota y en nada más.",
        "Codificar es leer con cuidado y decidirse por el código que la nota respalda.",
      ],
    },
  },
  "medical-terminology": {
    only: /terminolog|anatom|medic|pharmac|farmac|receta|prescri|patholog|diagnos/,
    name: { en: "medical terminology", es: "la terminología médica" },
    bridge: {
      en: [
        "A coder has to read a note the way the clinician meant it.",
        "Everything a coder decides starts with the language of the chart.",
      ],
      es: [
        "Quien codifica debe leer la nota tal como la quiso decir el personal médico.",
        "Toda decisión de codificación empieza por el lenguaje del expediente.",
      ],
    },
  },
  "clinical-practice": {
    only: /patient|resident|pacient|vital|medication|medicament|wound|herida|blood|sangre|inject|inyec|clinic|vacun|immuniz/,
    name: { en: "hands-on patient care", es: "la atención directa al paciente" },
    need: { en: "clinical knowledge", es: "el conocimiento clínico" },
    bridge: {
      en: [
        "A note is easier to read for someone who has seen the care it describes.",
        "Behind each code there is care that somebody gave.",
      ],
      es: [
        "Una nota se lee mejor cuando se ha visto de cerca la atención que describe.",
        "Detrás de cada código hay una atención que alguien dio.",
      ],
    },
  },
  "record-abstraction": {
    only: /chart|record|\bfiles?\b|\bnotes?\b|expediente|\bnotas?\b|report|informe|document/,
    name: { en: "chart review", es: "la revisión de expedientes" },
    bridge: {
      en: [
        "Much of coding is finding the few facts in a long record that count.",
        "Before any code is chosen, somebody has to read the whole record.",
      ],
      es: [
        "Buena parte de la codificación consiste en encontrar, en un expediente largo, los datos que cuentan.",
        "Antes de elegir un código, alguien tiene que leer el expediente completo.",
      ],
    },
  },
  "documentation-integrity": {
    only: /complet|missing|falt|sign(ed|ature)|firm|document|record|registro|expediente|\bforms?\b|formulario|chart|\bnotes?\b/,
    name: { en: "complete documentation", es: "la documentación completa" },
    bridge: {
      en: [
        "A code is only as good as the note behind it.",
        "In coding, what is missing from a chart matters as much as what is there.",
      ],
      es: [
        "Un código vale lo que vale la nota que lo respalda.",
        "Al codificar, lo que falta en un expediente importa tanto como lo que está.",
      ],
    },
  },
  "claims-billing": {
    only: /\bclaims?\b|reclamac|(bill(s|ed|ing)?\b|factur).*(patient|pacient|insur|segur|medic|clinic|plan|prescri|recet|visit|consult)/,
    name: { en: "claims processing", es: "la gestión de reclamaciones" },
    bridge: {
      en: [
        "Every code ends up on a claim that has to hold.",
        "A clean claim is made long before it is sent.",
      ],
      es: [
        "Todo código termina en una reclamación que debe sostenerse.",
        "Una reclamación limpia se prepara mucho antes de enviarla.",
      ],
    },
  },
  "denials-appeals": {
    only: /\bden(y|ied|ial)|deneg|rejected claim|rejection|reclamaciones rechazadas|appeal|apelac|reclamaciones devueltas/,
    name: { en: "denial follow-up", es: "el seguimiento de denegaciones" },
    bridge: {
      en: [
        "A denied claim shows where a code or a note fell short.",
        "Denials are where a payer says what it was looking for.",
      ],
      es: [
        "Una reclamación denegada muestra dónde falló el código o la nota.",
        "En las denegaciones la aseguradora dice qué esperaba encontrar.",
      ],
    },
  },
  "insurance-benefits": {
    only: /insur|eligib|elegib|authoriz|autoriz|coverage|cobertura|benefit|benefici|seguro|payer|payor|aseguradora|medicare|medicaid|medi-cal/,
    name: { en: "insurance rules", es: "las reglas de los seguros" },
    bridge: {
      en: [
        "A correct code still has to meet the payer’s rules.",
        "What a plan covers decides what happens to a claim after it is coded.",
      ],
      es: [
        "Hasta un código correcto debe cumplir las reglas de la aseguradora.",
        "Lo que cubre el plan decide la suerte de una reclamación ya codificada.",
      ],
    },
  },
  "payment-reconciliation": {
    only: /pay(s|ing|ments?)?\b|paid|cash|deposit|ledger|account|remit|copay|balance|pagos?\b|caja|cobr|efectivo|cuenta|saldo|remesa/,
    name: { en: "balancing payments", es: "el cuadre de pagos" },
    bridge: {
      en: [
        "Figures that have to balance call for the same care as codes.",
        "What was billed and what was paid have to agree in the end.",
      ],
      es: [
        "Las cuentas que deben cuadrar piden el mismo cuidado que los códigos.",
        "Al final, lo facturado y lo pagado tienen que coincidir.",
      ],
    },
  },
  "privacy-compliance": {
    only: /hipaa|ferpa|priva|confiden|consent|authoriz|autoriz|released?\b/,
    name: { en: "privacy rules", es: "las normas de privacidad" },
    bridge: {
      en: [
        "Every chart that a coder opens is private.",
        "Coders work inside private records, where the rules leave no room for shortcuts.",
      ],
      es: [
        "Todo expediente que se abre para codificar es privado.",
        "Codificar es trabajar dentro de expedientes privados, donde las normas no admiten atajos.",
      ],
    },
  },
  "quality-audit": {
    only: /audit|review|check|quality|error|accura|proofread|revis|calidad|cotej|verific|correg|correct/,
    name: { en: "quality review", es: "el control de calidad" },
    bridge: {
      en: [
        "Coders are measured on accuracy, so checking has to be a habit.",
        "Accuracy in coding comes from checking the work, not from trusting it.",
      ],
      es: [
        "A quien codifica se le mide por su exactitud, así que revisar debe ser costumbre.",
        "La exactitud al codificar se logra revisando el trabajo, no confiando en él.",
      ],
    },
  },
  "rule-based-classification": {
    name: { en: "working by written rules", es: "la aplicación de reglas" },
    bridge: {
      en: [
        "At its core, coding is reading a rule and applying it the same way each time.",
        "Coding asks for one thing over and over: put each case where the rule says it belongs.",
      ],
      es: [
        "En el fondo, codificar es leer una regla y aplicarla siempre de la misma manera.",
        "La codificación pide lo mismo una y otra vez: poner cada caso donde la regla dice que va.",
      ],
    },
  },
  "provider-queries": {
    only: /doctor|physician|nurs|provider|clinic|prescri|medic|enfermer|surgeon|therapist|cirujan/,
    name: { en: "communication with clinicians", es: "la comunicación con el personal médico" },
    bridge: {
      en: [
        "When a note is unclear, somebody has to ask, and ask well.",
        "A good question to the person who knows saves a wrong code.",
      ],
      es: [
        "Cuando una nota no es clara, alguien tiene que preguntar, y preguntar bien.",
        "Una buena pregunta a quien sabe evita un código equivocado.",
      ],
    },
  },
  "data-entry": {
    only: /\benter(s|ed|ing)?\b|entry|\bdata\b|captur|\bkey(ed|ing|strokes)?\b|\btyp(e|ed|ing)\b|digit|datos|ingres/,
    name: { en: "data entry", es: "la captura de datos" },
    bridge: {
      en: [
        "One wrong character makes a different code.",
        "Coding at volume depends on entries that are right the first time.",
      ],
      es: [
        "Un solo carácter equivocado forma otro código.",
        "Codificar en volumen depende de datos bien capturados desde la primera vez.",
      ],
    },
  },
  "health-it": {
    only: /\behr\b|\bemr\b|electronic|electronic[oa]|epic|cerner|genesis|eclinicalworks|meditech|nextgen|athena|chart|expediente/,
    name: { en: "electronic health records", es: "el expediente electrónico" },
    bridge: {
      en: [
        "Coders spend their day inside the electronic record.",
        "A coder’s evidence is all in the electronic record, for anyone who knows where to look.",
      ],
      es: [
        "Quien codifica pasa el día dentro del expediente electrónico.",
        "Lo que sustenta un código está en el expediente electrónico, para quien sabe dónde buscar.",
      ],
    },
  },
  "office-software": {
    only: /excel|spreadsheet|access|word\b|google|sheets|hojas? de calculo|database|base de datos|office/,
    name: { en: "spreadsheets and office software", es: "las hojas de cálculo y los programas de oficina" },
    bridge: {
      en: [
        "A coder’s work lists and error logs often live in a spreadsheet.",
        "The lists that keep coding work on track are often plain spreadsheets.",
      ],
      es: [
        "Las listas de trabajo y los registros de errores suelen llevarse en hojas de cálculo.",
        "El trabajo pendiente de codificación suele seguirse en una simple hoja de cálculo.",
      ],
    },
  },
  "reporting-analysis": {
    only: /report|statist|trend|analy|informe|reporte|estadist|analis|tendencia|metric|dashboard/,
    name: { en: "reporting", es: "la preparación de informes" },
    bridge: {
      en: [
        "Codes turn into statistics, and statistics have to be right.",
        "Errors in coding show up first when somebody counts.",
      ],
      es: [
        "Los códigos se vuelven estadísticas, y las estadísticas deben ser correctas.",
        "Los errores de codificación se descubren cuando alguien cuenta.",
      ],
    },
  },
  "research-reference": {
    name: { en: "looking up rules and references", es: "la consulta de normas y referencias" },
    bridge: {
      en: [
        "No coder knows every rule; the skill is in looking it up.",
        "Guidelines change every year, so a coder has to keep looking things up.",
      ],
      es: [
        "Nadie se sabe todas las reglas de codificación; la destreza está en saber consultarlas.",
        "Las guías cambian cada año, así que codificar exige seguir consultando.",
      ],
    },
  },
  "records-management": {
    only: /record|\bfil(e|es|ed|ing)\b|chart|archiv|expediente|document|index|scan|registro/,
    name: { en: "records management", es: "la gestión de expedientes" },
    bridge: {
      en: [
        "Nobody can code a record that cannot be found.",
        "Good coding starts with a record that is whole and in order.",
      ],
      es: [
        "Nadie puede codificar un expediente que no aparece.",
        "La buena codificación empieza con un expediente completo y en orden.",
      ],
    },
  },
  "time-management": {
    only: /deadline|on time|per (day|hour|shift)|a (day|shift|week)|daily|same day|plazo|a tiempo|al dia|por turno|diari/,
    name: { en: "meeting deadlines", es: "el cumplimiento de plazos" },
    bridge: {
      en: [
        "Coders work to daily counts and deadlines.",
        "In coding, new charts arrive whether or not yesterday’s are done.",
      ],
      es: [
        "La codificación se mueve con metas diarias y plazos.",
        "En codificación llegan expedientes nuevos aunque no se hayan terminado los de ayer.",
      ],
    },
  },
  "written-communication": {
    only: /writ|wrote|draft|letter|redact|escrib|carta|email|correo|newsletter|article/,
    name: { en: "writing", es: "la redacción" },
    bridge: {
      en: [
        "A query or an appeal is only as good as its wording.",
        "Coders write more than people think: queries, notes, appeals.",
      ],
      es: [
        "Una consulta o una apelación vale por cómo está redactada.",
        "En codificación se escribe más de lo que parece: consultas, notas, apelaciones.",
      ],
    },
  },
  "customer-service": {
    name: { en: "patient and customer service", es: "la atención a pacientes y clientes" },
    bridge: {
      en: [
        "Behind every chart is a person who will read the bill.",
        "A coded visit belongs to a person, and it helps to remember that.",
      ],
      es: [
        "Detrás de cada expediente hay una persona que leerá la factura.",
        "Cada consulta codificada es de una persona, y conviene no olvidarlo.",
      ],
    },
  },
  "scheduling-coordination": {
    only: /schedul|appointment|calendar|book(ed|s|ing)|cita|agend|turno|horario|program/,
    name: { en: "scheduling", es: "la programación de citas" },
    bridge: {
      en: [
        "A work queue needs the same order as a full schedule.",
        "Keeping many things moving in the right order is part of any coding desk.",
      ],
      es: [
        "Una cola de trabajo necesita el mismo orden que una agenda llena.",
        "Mantener muchas cosas en marcha y en orden es parte de la codificación.",
      ],
    },
  },
  "team-collaboration": {
    name: { en: "work across teams", es: "el trabajo entre equipos" },
    bridge: {
      en: [
        "Coding sits between the clinic and the billing office, and has to listen to both.",
        "A coder depends on other people’s notes and answers.",
      ],
      es: [
        "La codificación está entre la clínica y la oficina de facturación, y debe escuchar a ambas.",
        "Quien codifica depende de las notas y las respuestas de otras personas.",
      ],
    },
  },
  "training-mentoring": {
    name: { en: "training others", es: "la capacitación de otras personas" },
    bridge: {
      en: [
        "To explain a rule to somebody else is a good test of knowing it.",
        "Rules that change every year have to be taught again every year.",
      ],
      es: [
        "Explicar una regla a otra persona es una buena prueba de conocerla.",
        "Las reglas que cambian cada año hay que enseñarlas de nuevo cada año.",
      ],
    },
  },
  "bilingual-communication": {
    only: /spanish|english|bilingual|espanol|ingles|bilingu|interpret|translat|traduc|language|idioma/,
    name: { en: "work in two languages", es: "el trabajo en dos idiomas" },
    bridge: {
      en: [
        "Where patients speak two languages, the record must lose nothing between them.",
        "Some charts begin with a conversation in another language.",
      ],
      es: [
        "Donde los pacientes hablan dos idiomas, nada debe perderse entre uno y otro.",
        "Hay expedientes que empiezan con una conversación en otro idioma.",
      ],
    },
  },
  "independent-work": {
    only: /independ|remote|alone|\bown\b|unsupervised|remot|por mi cuenta|sin supervis|from home|desde casa/,
    name: { en: "independent work", es: "el trabajo independiente" },
    bridge: {
      en: [
        "Coding is quiet work that has to get done with nobody watching.",
        "Much coding is done alone, with the guidelines and a deadline.",
      ],
      es: [
        "Codificar es un trabajo callado que debe hacerse bien aunque nadie mire.",
        "Gran parte de la codificación se hace a solas, con las guías y un plazo.",
      ],
    },
  },
  "process-improvement": {
    name: { en: "process improvement", es: "la mejora de procesos" },
    bridge: {
      en: [
        "An error that keeps coming back usually points to the process.",
        "The best fix for a coding error is one that keeps it from coming back.",
      ],
      es: [
        "Un error que se repite suele señalar al proceso.",
        "La mejor corrección de un error de codificación es la que evita que vuelva.",
      ],
    },
  },
};
