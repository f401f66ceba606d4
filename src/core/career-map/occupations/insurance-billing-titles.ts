import type { TitlesRow } from "../build-titles.ts";

export const INSURANCE_BILLING_TITLES: readonly TitlesRow[] = [
  {
    id: "billing_clerk",
    soc: "43-3021.00",
    labels: {
      en: "billing clerk; medical biller; medical billing specialist; medical billing clerk; biller; billing specialist; billing representative; insurance biller; (charge entry|claims submission|coding|denials|electronic claims|medical accounts|medical insurance|payment posting|revenue cycle) specialist; (charge entry|chargemaster|demurrage|foreign exchange code|interline|invoice|medical voucher|posting|pricing|rate|reimbursement|statement|utility billing) clerk; patient (accounts rep|financial services rep); billing (machine operator|typist); AR follow up; COBOL billing keyer; CPB; PFS rep; accounts biller; charge poster; coder; insurance follow up representative; medical coder",
      es: "facturadora médica; facturador médico; facturador; facturadora; facturación médica; especialista en facturación; especialista en facturación médica; facturadora de hospital; (cuentas|representante de cuentas) de pacientes; (cobros|registro de pagos) médicos; capturista de cargos; codificadora y facturadora; especialista en reembolsos; gestora de reclamaciones médicas facturación",
    },
    en: "billing clerk; medical biller; medical billing specialist; medical billing clerk; biller; billing specialist; billing representative; insurance biller; (charge entry|claims submission|coding|denials|electronic claims|medical accounts|medical insurance|payment posting|revenue cycle) specialist; (charge entry|chargemaster|demurrage|foreign exchange code|interline|invoice|medical voucher|posting|pricing|rate|reimbursement|statement|utility billing) clerk; patient (accounts rep|financial services rep); billing (machine operator|typist); AR follow up; COBOL billing keyer; CPB; PFS rep; accounts biller; charge poster; coder; insurance follow up representative; medical coder",
    es: "facturadora médica; facturador médico; facturador; facturadora; facturación médica; especialista en facturación; especialista en facturación médica; facturadora de hospital; (cuentas|representante de cuentas) de pacientes; (cobros|registro de pagos) médicos; capturista de cargos; codificadora y facturadora; especialista en reembolsos; gestora de reclamaciones médicas facturación",
  },
  {
    id: "insurance_claims_clerk",
    soc: "43-9041.00",
    labels: {
      en: "insurance claims clerk; claims clerk; claims processor; claims processing specialist; insurance claims processor; medical claims processor; claims specialist; claims representative; insurance (account assistant|administrative assistant|agency CSR|analyst|coordinator|customer service|eligibility clerk|processor|rater|service representative|specialist|verification clerk); (cancellation|endorsement|policy change|policy issue|policy processing|policyholder information|proof of loss|rating|reinsurance|underwriting|worksheet) clerk; (first notice of loss|policy service|policyholder service) representative; claims (adjudicator|examiner|payer); underwriting (support specialist|technician); (commercial lines|licensed insurance) assistant; policy (rater|writer); FNOL rep; claim taker; enrollment processor; health claims examiner; prior authorization clerk insurance",
      es: "tramitadora de reclamaciones; tramitador de reclamaciones de seguro; procesadora de reclamaciones; procesador de reclamos; procesador de reclamos médicos; asistente de reclamaciones; auxiliar de siniestros; tramitador de siniestros; (auxiliar|emisor) de pólizas; examinador de reclamaciones; examinadora de reclamos médicos; gestor de siniestros; oficinista de seguros; revisora de reclamos; secretaria de aseguradora",
    },
    en: "insurance claims clerk; claims clerk; claims processor; claims processing specialist; insurance claims processor; medical claims processor; claims specialist; claims representative; insurance (account assistant|administrative assistant|agency CSR|analyst|coordinator|customer service|eligibility clerk|processor|rater|service representative|specialist|verification clerk); (cancellation|endorsement|policy change|policy issue|policy processing|policyholder information|proof of loss|rating|reinsurance|underwriting|worksheet) clerk; (first notice of loss|policy service|policyholder service) representative; claims (adjudicator|examiner|payer); underwriting (support specialist|technician); (commercial lines|licensed insurance) assistant; policy (rater|writer); FNOL rep; claim taker; enrollment processor; health claims examiner; prior authorization clerk insurance",
    es: "tramitadora de reclamaciones; tramitador de reclamaciones de seguro; procesadora de reclamaciones; procesador de reclamos; procesador de reclamos médicos; asistente de reclamaciones; auxiliar de siniestros; tramitador de siniestros; (auxiliar|emisor) de pólizas; examinador de reclamaciones; examinadora de reclamos médicos; gestor de siniestros; oficinista de seguros; revisora de reclamos; secretaria de aseguradora",
  },
  {
    id: "claims_adjuster",
    soc: "13-1031.00",
    labels: { en: "Claims adjuster / examiner", es: "Ajustador(a) de reclamaciones" },
    en: "claims adjuster; insurance adjuster; auto claims adjuster; property claims adjuster; field adjuster; casualty adjuster; claims examiner; claims investigator; (CAT|PIP|catastrophe|commercial|crop|fire|flood|heavy equipment|homeowners|independent|injury|inside|liability|litigation|loss|marine|multi-line|no fault|outside) adjuster; claims (auditor|consultant|correspondent|director|field representative|manager|resolution specialist|service representative|supervisor|team leader); (benefits|casualty|disability|fraud|medical claim|workers comp) examiner; insurance (appraiser|claims supervisor|inspector|investigator); (claim|subrogation|total loss) specialist; (bodily injury claims|claim) representative; (adjudicator|casualty|catastrophe) claims; (SIU|loss control) investigator; (damage|loss) assessor; (claim|railroad claim) agent; disability claims adjudicator; long term disability analyst; total loss appraiser",
    es: "ajustador de reclamaciones; ajustadora de reclamaciones; ajustador de seguros; ajustadora de seguros; ajustador de reclamos; ajustador de siniestros; ajustadora de siniestros; perito de seguros; (investigador|tasador|valuador) de seguros; perito (ajustador|valuador de autos); ajustador de compensación laboral; examinador de reclamos; valuador de daños",
  },
  {
    id: "bill_collector",
    soc: "43-3011.00",
    labels: { en: "Bill / account collector", es: "Cobrador(a) / gestor(a) de cobranza" },
    en: "bill collector; debt collector; collector; collections representative; collections rep; collection agent; collections agent; collections specialist; (accounts receivable|auto loan|bad check|coin box|credit card|currency|early out|installment|late stage|license fee|medical bill|outside|parking meter|portfolio|rent|third party|tuition|utility|write off) collector; (account resolution|default|locator|loss mitigation|payment arrangement|recoveries|recovery|skip trace) specialist; (installment|insurance premium debit|recovery|repossession) agent; delinquency (counselor|prevention social worker); collection (manager|supervisor); skip (locator|tracer); debt (negotiator|recovery officer); collections account manager; credit representative; default counselor; delinquent account clerk; loan recovery; payment recovery rep; repo man; repossessor",
    es: "cobrador; cobradora; gestor de cobranza; gestora de cobranza; gestor de cobros; agente de cobranza; agente de cobros; cobrador de deudas; abonero; cobrador de préstamos; cuentas vencidas; ejecutiva de cobranza; gestor de cartera vencida; recuperador de cartera",
  },
  {
    id: "insurance_agent",
    soc: "41-3021.00",
    labels: { en: "Insurance agent", es: "Agente de seguros" },
    en: "insurance agent; insurance sales agent; health insurance agent; life insurance agent; insurance broker; licensed insurance agent; Medicare agent; insurance producer; benefits broker; property and casualty agent",
    es: "agente de seguros; vendedor de seguros; vendedora de seguros; corredor de seguros; corredora de seguros; agente de seguros de salud; agente de Medicare; asesora de seguros",
  },
  {
    id: "eligibility_worker",
    soc: "43-4061.00",
    labels: { en: "Eligibility worker / benefits interviewer", es: "Trabajador(a) de elegibilidad" },
    en: "eligibility worker; eligibility specialist; eligibility technician; eligibility interviewer; benefits specialist government; income maintenance caseworker; public assistance worker; Medicaid eligibility specialist; WIC clerk; benefits eligibility counselor; claims representative social security; eligibility examiner; unemployment claims taker",
    es: "trabajadora de elegibilidad; trabajador de elegibilidad; especialista en elegibilidad; técnico de elegibilidad; entrevistadora de elegibilidad; trabajadora de Medicaid; especialista de beneficios públicos; oficial de elegibilidad; evaluadora de elegibilidad; trabajadora de asistencia pública",
  },
  {
    id: "underwriter",
    soc: "13-2053.00",
    labels: { en: "Insurance underwriter", es: "Suscriptor(a) de seguros" },
    en: "insurance underwriter; underwriter; health underwriter; life underwriter; medical underwriter; commercial underwriter; underwriting analyst; mortgage underwriter",
    es: "suscriptor de seguros; suscriptora de seguros; analista de suscripción; suscriptor médico; evaluador de riesgos de seguros; analista de riesgos de seguros; suscriptora de vida; selección de riesgos seguros",
  },
  {
    id: "credentialing_specialist",
    soc: "13-1041.00",
    labels: {
      en: "credentialing specialist; credentialing coordinator; provider enrollment specialist; medical staff coordinator; credentialing assistant; provider relations representative; payer enrollment specialist; medical staff services coordinator; provider data specialist",
      es: "especialista en acreditación; especialista en credenciales médicas; coordinadora de acreditación médica; especialista en inscripción de proveedores; relaciones con proveedores médicos; auxiliar de acreditación; analista de datos de proveedores; coordinadora de personal médico",
    },
    en: "credentialing specialist; credentialing coordinator; provider enrollment specialist; medical staff coordinator; credentialing assistant; provider relations representative; payer enrollment specialist; medical staff services coordinator; provider data specialist",
    es: "especialista en acreditación; especialista en credenciales médicas; coordinadora de acreditación médica; especialista en inscripción de proveedores; relaciones con proveedores médicos; auxiliar de acreditación; analista de datos de proveedores; coordinadora de personal médico",
  },
  {
    id: "medical_coder",
    soc: "29-2072.00",
    labels: { en: "Medical coder", es: "Codificador(a) médico(a)" },
    en: "medical coder; coder; coding specialist; certified medical coder; outpatient coder; inpatient coder; risk adjustment coder; HCC coder; medical records specialist",
    es: "codificadora médica; codificador médico; codificadora; especialista en codificación; codificadora certificada; codificador de hospital; codificadora ambulatoria; auditora de codificación",
  },
  {
    id: "dme_specialist",
    soc: "43-4051.00",
    labels: { en: "Medical equipment (DME) specialist", es: "Especialista en equipo médico (DME)" },
    en: "DME specialist; durable medical equipment specialist; DME intake coordinator; home medical equipment representative; medical equipment technician; DME billing intake; oxygen technician; orthotics fitter; CPAP setup technician; medical supply representative; prosthetics assistant",
    es: "especialista en equipo médico; técnico de equipo médico; representante de equipo médico duradero; técnico de oxígeno; instalador de equipo médico; asistente de ortesis; asistente de prótesis; auxiliar de ortopedia equipo",
  },
];
