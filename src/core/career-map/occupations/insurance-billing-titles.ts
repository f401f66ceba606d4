import type { TitlesRow } from "../build-titles.ts";

export const INSURANCE_BILLING_TITLES: readonly TitlesRow[] = [
  {
    id: "billing_clerk",
    soc: "43-3021.00",
    labels: {
      en: "Billing / medical billing clerk",
      es: "Facturador(a) (médico) / oficinista de facturación",
    },
    en: "billing clerk; (charge entry|claims submission|coding|denials|electronic claims|medical accounts|medical billing|medical insurance|payment posting|revenue cycle) specialist; (charge entry|chargemaster|demurrage|foreign exchange code|interline|invoice|medical voucher|posting|pricing|rate|reimbursement|statement|utility billing) clerk; medical coder; patient (accounts rep|financial services rep); billing (machine operator|typist); AR follow up; COBOL billing keyer; CPB; PFS rep; accounts biller; charge poster; coder; insurance follow up representative; cash poster; insurance billing specialist; EOB poster",
    es: "facturadora médica; (cuentas|representante de cuentas) de pacientes; (cobros|registro de pagos) médicos; capturista de cargos; codificadora y facturadora; encargada de cobros de clínica; especialista en reembolsos; gestora de reclamaciones médicas facturación; auditora de cuentas médicas; radicadora de cuentas médicas; auxiliar de cuentas médicas; auxiliar de glosas; cuentas por cobrar médicas; facturación a EPS; auxiliar de cartera hospital; auxiliar de radicación; liquidadora de cuentas médicas; especialista en denegaciones; analista de cobros médicos; especialista en reclamaciones médicas",
  },
  {
    id: "insurance_claims_clerk",
    soc: "43-9041.00",
    labels: {
      en: "Insurance claims / policy processing clerk",
      es: "Tramitador(a) de reclamaciones de seguro",
    },
    en: "insurance claims clerk; insurance (account assistant|administrative assistant|agency CSR|analyst|coordinator|customer service|eligibility clerk|processor|rater|service representative|specialist|verification clerk); (cancellation|claims|endorsement|policy processing|policyholder information|proof of loss|rating|reinsurance|underwriting|worksheet) clerk; claims (adjudicator|payer|processing specialist|representative|reviewer|specialist); (first notice of loss|policy service) representative; underwriting (support specialist|technician); (commercial lines|licensed insurance) assistant; policy (rater|writer); FNOL rep; claim taker; enrollment processor; health claims examiner",
    es: "tramitadora de reclamaciones; (analista|examinadora) de reclamos médicos; (examinador|procesadora) de reclamaciones; (procesador|revisora) de reclamos; (auxiliar|emisor) de pólizas; gestor de siniestros; oficinista de seguros; secretaria de aseguradora; analista de (pólizas|siniestros)",
  },
  {
    id: "claims_adjuster",
    soc: "13-1031.00",
    labels: { en: "Claims adjuster / examiner", es: "Ajustador(a) de reclamaciones" },
    en: "claims adjuster; (auto claims|bodily injury|crop|heavy equipment|insurance|multi-line|property claims|total loss|workers comp) adjuster; claims (auditor|consultant|correspondent|director|examiner|field representative|manager|resolution specialist|service representative|team leader); (benefits|casualty|disability|fraud|medical claims|workers comp) examiner; insurance (appraiser|claims supervisor|inspector|investigator); (claim|subrogation|total loss) specialist; (bodily injury claims|claim) representative; (adjudicator|catastrophe) claims; (SIU|loss control) investigator; (damage|loss) assessor; (claim|railroad claim) agent; disability claims adjudicator; long term disability analyst; total loss appraiser",
    es: "ajustador(|a) de reclamaciones; (ajustador(|a)|investigador|perito|tasador) de seguros; ajustador de compensación laboral; perito de autos; valuador de daños; valuador de autos; perito tasador; analista de reclamaciones; analista de indemnizaciones",
  },
  {
    id: "bill_collector",
    soc: "43-3011.00",
    labels: { en: "Bill / account collector", es: "Cobrador(a) / gestor(a) de cobranza" },
    en: "bill collector; (accounts receivable|debt|field|late stage|medical bill|parking meter|portfolio|third party|wage garnishment) collector; (account resolution|credit collections|default|locator|loss mitigation|payment arrangement|recoveries|recovery) specialist; credit representative; (installment|insurance premium debit|recovery) agent; delinquency (counselor|prevention social worker); collection manager; collections account manager; debt negotiator; default counselor; delinquent account clerk; loan recovery; repo man; repossessor; skip tracer; collections call center; recovery agent",
    es: "cobrador(|a); (ejecutiva|gestor(|a)) de cobranza; abonero; cuentas vencidas; gestor de cartera vencida; recuperador de cartera; gestor de recobro; cobranza extrajudicial; analista de cartera; cobratario; gestor de cobranza telefónica; recaudador; cobrador de motos; cobrador de campo",
  },
  {
    id: "insurance_agent",
    soc: "41-3021.00",
    labels: { en: "Insurance agent", es: "Agente de seguros" },
    en: "insurance agent; (health|licensed|life) insurance agent; insurance (broker|producer|sales agent); (Medicare|property and casualty) agent; benefits broker",
    es: "agente de seguros; (asesora|corredor(|a)|vendedor(|a)) de seguros; agente de (Medicare|seguros de salud)",
  },
  {
    id: "eligibility_worker",
    soc: "43-4061.00",
    labels: { en: "Eligibility worker / benefits interviewer", es: "Trabajador(a) de elegibilidad" },
    en: "eligibility worker; eligibility (examiner|interviewer|specialist|technician); benefits (eligibility counselor|specialist government); WIC clerk; claims representative social security; income maintenance caseworker; public assistance worker; unemployment claims taker",
    es: "trabajador(|a) de elegibilidad; (especialista en|evaluadora de|técnico de) elegibilidad; trabajadora de (Medicaid|asistencia pública); especialista de beneficios públicos",
  },
  {
    id: "underwriter",
    soc: "13-2053.00",
    labels: { en: "Insurance underwriter", es: "Suscriptor(a) de seguros" },
    en: "insurance underwriter; (commercial|health|life|medical|mortgage) underwriter; underwriter; underwriting analyst",
    es: "suscriptor(|a) de seguros; (analista|evaluador) de riesgos de seguros; analista de suscripción; selección de riesgos seguros; suscriptor médico; suscriptora de vida",
  },
  {
    id: "credentialing_specialist",
    soc: "13-1041.00",
    labels: {
      en: "Provider credentialing / enrollment specialist",
      es: "Especialista en acreditación de profesionales",
    },
    en: "credentialing specialist; (payer|provider) enrollment specialist; credentialing (assistant|coordinator); provider (data specialist|relations representative); medical staff coordinator",
    es: "especialista en acreditación; especialista en (credenciales médicas|inscripción de proveedores); coordinadora de (acreditación médica|personal médico); analista de datos de proveedores; auxiliar de acreditación; relaciones con proveedores médicos",
  },
  {
    id: "medical_coder",
    soc: "29-2072.00",
    labels: { en: "Medical coder", es: "Codificador(a) médico(a)" },
    en: "medical coder; coding (analyst|auditor|specialist|technician); (certified medical|inpatient|outpatient) coder; medical records specialist",
    es: "codificadora médica; (auditora de|especialista en) codificación; codificadora (ambulatoria|certificada); codificador (de hospital|médico); codificadora",
  },
  {
    id: "dme_specialist",
    soc: "43-4051.00",
    labels: { en: "Medical equipment (DME) specialist", es: "Especialista en equipo médico (DME)" },
    en: "DME specialist; (home medical equipment|medical supply) representative; CPAP setup technician; DME intake coordinator; durable medical equipment specialist; orthotics fitter; prosthetics assistant",
    es: "especialista en equipo médico; (instalador|técnico) de equipo médico; asistente de (ortesis|prótesis); auxiliar de ortopedia equipo; representante de equipo médico duradero; técnico de oxígeno",
  },
];
