import type { TitlesRow } from "../build-titles.ts";

export const TECHNOLOGY_TITLES: readonly TitlesRow[] = [
  {
    id: "computer_support",
    soc: "15-1232.00",
    labels: { en: "Computer user support specialist", es: "Soporte técnico" },
    en: "computer support specialist; computer user support specialist; IT support; IT support specialist; IT specialist; IT technician; IT tech; IT support technician; (IT navy information systems|LAN|Mac|PC maintenance|POS|configuration|end user support|field support|hardware|internet support|laptop repair|level 1|microcomputer|network support|printer|product support|system|technology|telecommunications support|web support|wireless support|workstation) technician; (EMR trainer|audiovisual|call center tech|deskside|digital|electronic health record|information systems|network|software|technical|tier 1|website) support; (EHR|data|information|product|remote) support specialist; (PC|applications support|client support|desktop|office automation|support|technical support) analyst; (IT support|customer support|desktop|help desk|support|technical support) engineer; computer (consultant|lab assistant|operator|trainer); (technical|user) assistance specialist; tech support (agent|rep); help (desk|desk agent|desk manager); user (liaison|services consultant); 3D1X1 client systems; Apple genius; Geek Squad agent; IT desktop; desktop administrator; hardware installation coordinator; information technology; install technician PC; school technology aide; systems administrator junior; technology assistant",
    es: "soporte técnico; técnico de soporte; técnica de soporte; técnico en soporte; técnico de computadoras; técnico en computación; técnico en informática; técnico informático; encargado de (cómputo|sistemas); soporte (a usuarios|de sistemas); auxiliar de informática; mantenimiento de equipo de cómputo; técnico de TI",
  },
  {
    id: "data_analyst",
    soc: "15-2051.01",
    labels: { en: "Data / business intelligence analyst", es: "Analista de datos" },
    en: "data analyst; business intelligence analyst; reporting analyst; healthcare data analyst; BI analyst; report writer; data specialist analyst; research analyst; (quality data|revenue) analyst; statistical assistant",
    es: "analista de datos; analista de información; analista de reportes; analista de inteligencia de negocios; estadística; analista de investigación; auxiliar estadístico; analista de datos de salud",
  },
  {
    id: "software_tester",
    soc: "15-1253.00",
    labels: { en: "Software QA tester", es: "Probador(a) de software" },
    en: "QA tester; software tester; software quality assurance analyst; QA analyst; test analyst; manual tester; software QA; EHR tester; (UAT|application) tester; QA engineer",
    es: "probador de software; tester de software; analista de pruebas; analista QA; tester QA; probadora de software; analista de calidad de software; control de calidad de software",
  },
];
