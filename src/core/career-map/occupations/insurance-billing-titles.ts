import type { TitlesRow } from "../build-titles.ts";

export const INSURANCE_BILLING_TITLES: readonly TitlesRow[] = [
  {
    id: "billing_clerk",
    soc: "43-3021.00",
    labels: {
      en: "Billing / medical billing clerk",
      es: "Facturador(a) (médico) / oficinista de facturación",
    },
    en: "billing clerk; medical biller; medical billing specialist; medical billing clerk; biller; billing specialist; billing representative; insurance biller; patient account representative; patient accounts rep; patient account specialist; patient financial services rep; PFS rep; accounts receivable specialist medical; billing and coding specialist; charge entry clerk; charge entry specialist; charge poster; payment poster; payment posting specialist; posting clerk; claims biller; physician billing clerk; dental billing specialist; revenue cycle specialist; reimbursement specialist; reimbursement clerk; denials specialist; denial management specialist; insurance follow up representative; AR follow up; invoice clerk; invoice processor; billing coordinator; billing machine operator; billing analyst; rate clerk; rate reviewer; statement clerk; statement processor; statement distribution clerk; foreign exchange code clerk; freight rate clerk; medical claims processor billing; CPB; home health biller; ambulance billing specialist; utility billing clerk; medical coder; coder; coding specialist; certified medical coder; accounts biller; claims submission specialist; electronic claims specialist; charge capture specialist; medical accounts specialist; chargemaster clerk; telephone billing clerk; billing control clerk; billing typist; interline clerk; passenger rate clerk; demurrage clerk; medical voucher clerk; pricing clerk; COBOL billing keyer; bill processor; healthcare billing; medical insurance specialist",
    es: "facturadora médica; facturador médico; facturador; facturadora; facturación médica; especialista en facturación; especialista en facturación médica; facturadora de hospital; facturador de seguros; auxiliar de facturación; asistente de facturación; encargada de facturación; facturadora dental; cuentas de pacientes; representante de cuentas de pacientes; codificadora y facturadora; capturista de cargos; registro de pagos médicos; gestora de reclamaciones médicas facturación; especialista en reembolsos; codificadora médica; codificador médico; cobros médicos; asistente de cobros y facturación; encargada de cobros de clínica",
  },
  {
    id: "insurance_claims_clerk",
    soc: "43-9041.00",
    labels: {
      en: "Insurance claims / policy processing clerk",
      es: "Tramitador(a) de reclamaciones de seguro",
    },
    en: "insurance claims clerk; claims clerk; claims processor; claims processing specialist; insurance claims processor; medical claims processor; claims specialist; claims representative; claims associate; claims assistant; claims analyst; claims examiner; claims coordinator; health claims examiner; insurance processor; insurance specialist; insurance coordinator; insurance analyst; policy processing clerk; policy service representative; policy issue clerk; policy writer; underwriting clerk; underwriting support specialist; policyholder service representative; insurance verification clerk; insurance service representative; insurance customer service; insurance account assistant; insurance administrative assistant; disability claims clerk; benefits claims processor; claims intake specialist; first notice of loss representative; FNOL rep; worksheet clerk; rating clerk; cancellation clerk; reinsurance clerk; assignment clerk insurance; claims technician; claims support specialist; dental claims processor; enrollment specialist insurance; enrollment processor; commercial lines assistant; licensed insurance assistant; insurance agency CSR; prior authorization clerk insurance; claims reviewer; medicare claims processor; claims adjudicator; policy change clerk; underwriting technician; endorsement clerk; policy rater; proof of loss clerk; workers comp claims clerk; health plan claims rep; insurance eligibility clerk; policyholder information clerk; claim taker; mail clerk insurance claims; special agent insurance clerk; claims payer; insurance rater",
    es: "tramitadora de reclamaciones; tramitador de reclamaciones de seguro; procesadora de reclamaciones; procesador de reclamos; procesador de reclamos médicos; asistente de reclamaciones; auxiliar de siniestros; tramitador de siniestros; analista de reclamos; analista de siniestros; gestor de siniestros; especialista en reclamaciones; auxiliar de seguros; oficinista de seguros; asistente de suscripción; auxiliar de pólizas; emisor de pólizas; representante de reclamos; técnico de seguros; examinador de reclamaciones; capturista de pólizas; secretaria de aseguradora; examinadora de reclamos médicos; revisora de reclamos; analista de reclamos médicos; capturista de reclamos; gestora de seguros; auxiliar de aseguradora",
  },
  {
    id: "claims_adjuster",
    soc: "13-1031.00",
    labels: { en: "Claims adjuster / examiner", es: "Ajustador(a) de reclamaciones" },
    en: "claims adjuster; insurance adjuster; auto claims adjuster; property claims adjuster; field adjuster; casualty adjuster; claims examiner; claims investigator; insurance claims examiner; insurance investigator; workers' compensation claims examiner; workers comp adjuster; workers compensation claims adjuster; bodily injury adjuster; liability adjuster; catastrophe adjuster; CAT adjuster; independent adjuster; desk adjuster; claims specialist; insurance appraiser; auto damage appraiser; claim representative; claims analyst; claims consultant; general adjuster; medical claims examiner; no fault adjuster; PIP adjuster; public adjuster; total loss adjuster; claims manager; litigation claims adjuster; subrogation specialist; disability claims examiner; crop adjuster; claims resolution specialist; loss adjuster; long term disability analyst; home restoration claims adjuster; corporate claims examiner; injury adjuster; SIU investigator; claims auditor; adjudicator claims; property adjuster; casualty claims; fraud investigator insurance; insurance fraud examiner; claims negotiator; insurance inspector; marine adjuster; claims field representative; fire adjuster; claims service representative; catastrophe claims; claims settlement agent; loss control investigator; estimator auto damage",
    es: "ajustador de reclamaciones; ajustadora de reclamaciones; ajustador de seguros; ajustadora de seguros; ajustador de reclamos; ajustador de siniestros; ajustadora de siniestros; perito de seguros; perito ajustador; ajustador de autos; ajustador de daños; liquidador de siniestros; investigador de seguros; investigador de reclamaciones; examinador de reclamos; inspector de siniestros; tasador de seguros; valuador de seguros; ajustador de compensación laboral; perito valuador de autos; investigadora de fraude de seguros; valuador de daños; perito de autos; inspector de daños",
  },
  {
    id: "bill_collector",
    soc: "43-3011.00",
    labels: { en: "Bill / account collector", es: "Cobrador(a) / gestor(a) de cobranza" },
    en: "bill collector; debt collector; collector; collections representative; collections rep; collection agent; collections agent; collections specialist; collections clerk; account collector; accounts collector; medical collector; credit and collections specialist; recovery specialist; recovery agent; repossession agent collections; loan collector; installment collector; collections associate; collections manager; payment collector; skip tracer; credit collector; delinquent account collector; collections coordinator; debt recovery specialist; insurance collector; patient collections rep; outside collector; field collector; early out collector; collections call center rep; debt negotiator; default specialist; delinquency prevention social worker; charge off collector; student loan collector; past due account representative; repossession agent; repo man; account resolution specialist; credit and collection clerk; bad debt collector; payment recovery rep; delinquent tax collector; dunning clerk; rent collector; license fee collector; coin box collector; insurance premium collector; loan recovery; foreclosure collections; overdue accounts; calling about overdue bills",
    es: "cobrador; cobradora; gestor de cobranza; gestora de cobranza; gestor de cobros; agente de cobranza; agente de cobros; cobrador de deudas; cobranza telefónica; cobradora telefónica; ejecutivo de cobranza; ejecutiva de cobranza; analista de cobranza; recuperador de cartera; gestor de cartera vencida; cobrador de cuentas; oficial de cobranza; auxiliar de cobranza; asistente de crédito y cobranza; recuperadora de deudas; cobrador de préstamos; cobranza de hospital; cobrador de abonos; abonero; cuentas vencidas",
  },
  {
    id: "insurance_agent",
    soc: "41-3021.00",
    labels: { en: "Insurance agent", es: "Agente de seguros" },
    en: "insurance agent; insurance sales agent; health insurance agent; life insurance agent; insurance broker; licensed insurance agent; Medicare agent; insurance producer; property and casualty agent; benefits broker; insurance salesman; insurance sales representative",
    es: "agente de seguros; vendedor de seguros; vendedora de seguros; corredor de seguros; corredora de seguros; agente de seguros de salud; agente de Medicare; asesora de seguros; productor de seguros; asesor de seguros de vida",
  },
  {
    id: "eligibility_worker",
    soc: "43-4061.00",
    labels: { en: "Eligibility worker / benefits interviewer", es: "Trabajador(a) de elegibilidad" },
    en: "eligibility worker; eligibility specialist; eligibility technician; eligibility interviewer; benefits specialist government; income maintenance caseworker; public assistance worker; Medicaid eligibility specialist; SNAP eligibility worker; claims representative social security; unemployment claims taker; benefits eligibility counselor; eligibility examiner; WIC clerk",
    es: "trabajadora de elegibilidad; trabajador de elegibilidad; especialista en elegibilidad; técnico de elegibilidad; entrevistadora de elegibilidad; trabajadora de Medicaid; especialista de beneficios públicos; oficial de elegibilidad; evaluadora de elegibilidad; trabajadora de asistencia pública",
  },
  {
    id: "underwriter",
    soc: "13-2053.00",
    labels: { en: "Insurance underwriter", es: "Suscriptor(a) de seguros" },
    en: "insurance underwriter; underwriter; health underwriter; life underwriter; medical underwriter; commercial underwriter; underwriting analyst; mortgage underwriter; group underwriter",
    es: "suscriptor de seguros; suscriptora de seguros; analista de suscripción; suscriptor médico; evaluador de riesgos de seguros; analista de riesgos de seguros; suscriptora de vida; selección de riesgos seguros",
  },
  {
    id: "credentialing_specialist",
    soc: "13-1041.00",
    labels: {
      en: "Provider credentialing / enrollment specialist",
      es: "Especialista en acreditación de profesionales",
    },
    en: "credentialing specialist; credentialing coordinator; provider enrollment specialist; medical staff coordinator; credentialing assistant; provider relations representative; payer enrollment specialist; medical staff services coordinator; provider data specialist",
    es: "especialista en acreditación; especialista en credenciales médicas; coordinadora de acreditación médica; especialista en inscripción de proveedores; relaciones con proveedores médicos; auxiliar de acreditación; analista de datos de proveedores; coordinadora de personal médico",
  },
  {
    id: "medical_coder",
    soc: "29-2072.00",
    labels: { en: "Medical coder", es: "Codificador(a) médico(a)" },
    en: "medical coder; coder; coding specialist; certified medical coder; outpatient coder; inpatient coder; risk adjustment coder; HCC coder; medical records coder; coding technician; clinical coder; coding auditor; coder apprentice; remote coder; coding analyst; medical records specialist; profee coder",
    es: "codificadora médica; codificador médico; codificadora; especialista en codificación; codificadora certificada; codificador de hospital; codificadora ambulatoria; auditora de codificación; codificador clínico; técnico en codificación; codificación médica",
  },
  {
    id: "dme_specialist",
    soc: "43-4051.00",
    labels: { en: "Medical equipment (DME) specialist", es: "Especialista en equipo médico (DME)" },
    en: "DME specialist; durable medical equipment specialist; DME intake coordinator; home medical equipment representative; medical equipment technician; DME billing intake; oxygen technician; orthotics fitter; prosthetics assistant; CPAP setup technician; medical supply representative",
    es: "especialista en equipo médico; técnico de equipo médico; representante de equipo médico duradero; técnico de oxígeno; instalador de equipo médico; asistente de ortesis; asistente de prótesis; auxiliar de ortopedia equipo",
  },
];
