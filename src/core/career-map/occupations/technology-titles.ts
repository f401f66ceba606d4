import type { TitlesRow } from "../build-titles.ts";

export const TECHNOLOGY_TITLES: readonly TitlesRow[] = [
  {
    id: "computer_support",
    soc: "15-1232.00",
    labels: { en: "Computer user support specialist", es: "Soporte técnico" },
    en: "computer support specialist; (LAN|Mac|PC maintenance|POS|computer installation|configuration|field support|hardware|internet support|laptop repair|level 1|microcomputer|network support|printer|product support|system|technology|telecommunications support|web support|wireless support|workstation) technician; (EMR trainer|IT|audiovisual|call center tech|deskside|desktop|digital|electronic health record|software|technical|tier 1|website) support; (EHR|data|information|product) support specialist; (PC|applications support|client support|office automation|support) analyst; (IT support|customer support|desktop|help desk|support|technical support) engineer; computer (operator|trainer); tech support (agent|rep); help desk manager; Apple genius; Geek Squad agent; IT desktop; computing consultant; desktop administrator; information technology; school technology aide; systems administrator junior; user liaison; help line analyst technical",
    es: "soporte técnico; técnico (de TI|en computación|en soporte); encargado de (cómputo|sistemas); soporte (a usuarios|de sistemas); auxiliar de informática; informática; mantenimiento de equipo de cómputo; técnico de soporte; técnico de microinformática; asesor técnico de celulares",
  },
  {
    id: "data_analyst",
    soc: "15-2051.01",
    labels: { en: "Data / business intelligence analyst", es: "Analista de datos" },
    en: "data analyst; (BI|business intelligence|healthcare data|quality data|reporting|research|revenue) analyst; report writer; statistical assistant",
    es: "analista de datos; analista de (datos de salud|información|inteligencia de negocios|investigación|reportes); auxiliar estadístico; estadística",
  },
  {
    id: "software_tester",
    soc: "15-1253.00",
    labels: { en: "Software QA tester", es: "Probador(a) de software" },
    en: "QA tester; (EHR|UAT|application|manual|software) tester; (QA|software quality assurance|test) analyst; QA engineer",
    es: "probador(|a) de software; (analista de calidad|control de calidad|tester) de software; analista (QA|de pruebas); tester QA",
  },
];
