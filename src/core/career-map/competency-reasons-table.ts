import type { CompetencyId } from "#core/model/ids.ts";
import type { Language } from "#core/model/language.ts";

type Reason = Readonly<Record<Language, string>>;

/** Why a coder needs each competency, for someone who has never coded. Our wording. */
const REASONS: Readonly<Record<string, Reason>> = {
  "code-assignment": {
    en: "This is the work itself: turning what the record says into diagnosis and procedure codes.",
    es: "Es el trabajo mismo: convertir lo que dice el expediente en códigos de diagnóstico y de procedimiento.",
  },
  "medical-terminology": {
    en: "A coder reads notes written for clinicians and must know what each word means.",
    es: "Quien codifica lee notas escritas para personal clínico y debe saber qué significa cada palabra.",
  },
  "clinical-practice": {
    en: "Whoever has seen care given understands faster what a note describes.",
    es: "Quien ha visto de cerca la atención entiende antes lo que describe una nota.",
  },
  "record-abstraction": {
    en: "The facts that decide a code are spread over the chart and have to be found.",
    es: "Los datos que deciden un código están repartidos por el expediente y hay que encontrarlos.",
  },
  "documentation-integrity": {
    en: "A code stands only on what is written, signed and dated.",
    es: "Un código solo se sostiene en lo que está escrito, firmado y fechado.",
  },
  "claims-billing": {
    en: "Codes go out on claims, so a coder knows what becomes of them.",
    es: "Los códigos salen en reclamaciones; quien codifica sabe qué pasa con ellos.",
  },
  "denials-appeals": {
    en: "When a payer refuses a claim, the code and the record are what is argued over.",
    es: "Cuando un pagador niega una reclamación, lo que se discute es el código y el expediente.",
  },
  "insurance-benefits": {
    en: "Each payer has rules on what it covers, and they decide what may be billed.",
    es: "Cada pagador tiene reglas sobre lo que cubre, y de ellas depende lo que se puede facturar.",
  },
  "payment-reconciliation": {
    en: "Comparing what was billed with what was paid brings coding errors to light.",
    es: "Comparar lo facturado con lo pagado saca a la luz los errores de codificación.",
  },
  "privacy-compliance": {
    en: "A coder sees whole health records every day, and HIPAA protects them.",
    es: "Quien codifica ve expedientes de salud completos todos los días, y la ley HIPAA los protege.",
  },
  "quality-audit": {
    en: "Coding is measured by its accuracy, so finding errors first is part of the job.",
    es: "La codificación se mide por su exactitud; encontrar los errores a tiempo es parte del trabajo.",
  },
  "rule-based-classification": {
    en: "Coding is placing each case under the right rule, the same way every time.",
    es: "Codificar es poner cada caso bajo la regla que le toca, siempre de la misma manera.",
  },
  "provider-queries": {
    en: "When a note is unclear, a coder asks the clinician instead of guessing.",
    es: "Cuando una nota no es clara, se le pregunta a quien la escribió en vez de adivinar.",
  },
  "data-entry": {
    en: "One wrong character is a wrong code.",
    es: "Un solo carácter equivocado es un código equivocado.",
  },
  "health-it": {
    en: "Charts, codes and claims live in an EHR, an encoder and a billing system.",
    es: "Los expedientes, los códigos y las reclamaciones están en un EHR, un encoder y un sistema de facturación.",
  },
  "office-software": {
    en: "Work lists, logs and reports are often kept in spreadsheets.",
    es: "Las listas de trabajo, los registros y los informes suelen llevarse en hojas de cálculo.",
  },
  "reporting-analysis": {
    en: "Coded data feeds the figures that a hospital and its payers decide by.",
    es: "De los datos codificados salen las cifras con las que deciden el hospital y los pagadores.",
  },
  "research-reference": {
    en: "Code sets and guidelines change every year, and the answer is looked up, not remembered.",
    es: "Los códigos y las guías cambian cada año, y la respuesta se consulta, no se recuerda.",
  },
  "records-management": {
    en: "The right record has to be found whole, and released only to those who may see it.",
    es: "Hay que encontrar el expediente correcto y completo, y entregarlo solo a quien puede verlo.",
  },
  "time-management": {
    en: "Coders work against daily counts and billing deadlines.",
    es: "Se trabaja con metas diarias y con fechas límite de facturación.",
  },
  "written-communication": {
    en: "Questions to clinicians and appeals to payers are short, exact texts.",
    es: "Las preguntas al personal clínico y las apelaciones a los pagadores son textos breves y exactos.",
  },
  "customer-service": {
    en: "It matters less here, though a coder may explain a code on a bill to a patient or a payer.",
    es: "Aquí pesa menos, aunque a veces hay que explicar un código de una factura a un paciente o a un pagador.",
  },
  "scheduling-coordination": {
    en: "It matters less here, but knowing how visits are booked and registered helps to read them.",
    es: "Aquí pesa menos, pero saber cómo se citan y registran las visitas ayuda a leerlas.",
  },
  "team-collaboration": {
    en: "Billing, clinicians and records each hold a part of what a coder needs.",
    es: "Facturación, el personal clínico y archivo tienen cada uno una parte de lo que hace falta para codificar.",
  },
  "training-mentoring": {
    en: "Whoever can teach a rule knows it; lead coders and auditors teach others.",
    es: "Quien puede enseñar una regla la conoce; quienes dirigen o auditan enseñan a los demás.",
  },
  "bilingual-communication": {
    en: "Clinics with Spanish-speaking patients value staff who read and ask in both languages.",
    es: "Las clínicas con pacientes que hablan español valoran a quien lee y pregunta en los dos idiomas.",
  },
  "independent-work": {
    en: "Much coding is done alone, often from home, with no one looking on.",
    es: "Buena parte de la codificación se hace a solas, a menudo desde casa y sin nadie al lado.",
  },
  "process-improvement": {
    en: "A coder sees where errors come from, and can help to stop them.",
    es: "Quien codifica ve de dónde salen los errores y puede ayudar a evitarlos.",
  },
};

export function reasonFor(competency: CompetencyId): Reason | undefined {
  return Object.hasOwn(REASONS, competency) ? REASONS[competency] : undefined;
}
