import type { TitlesRow } from "../build-titles.ts";

export const TECHNOLOGY_TITLES: readonly TitlesRow[] = [
  {
    id: "computer_support",
    soc: "15-1232.00",
    labels: { en: "Computer user support specialist", es: "Soporte técnico" },
    en: "computer support specialist; computer user support specialist; IT support; IT support specialist; IT specialist; IT technician; IT tech; IT support technician; help desk; help desk technician; help desk analyst; helpdesk technician; help desk specialist; help desk support; desktop support; desktop support technician; desktop support specialist; computer repair technician; technical support specialist; technical support representative; tech support; tech support agent; technical support analyst; technical support engineer; tier 1 support; tier 2 help desk; user support analyst; user support specialist; information systems technician; 25B IT specialist; 3D1X1 client systems; IT navy information systems technician; EHR support specialist; EMR trainer support; software support specialist; application support specialist; field service technician IT; computer help desk; network support technician; network support; systems support technician; Geek Squad agent; technology support specialist; school technology aide; IT assistant; IT help desk; support technician; IT analyst; deskside support; systems administrator junior; electronic data processing support; computer operator; tech support rep; technical assistance center agent; computer lab assistant; customer support technician software; clinical informatics support; computer repair; IT coordinator; IT desktop; support specialist; support analyst; technology technician; technology specialist; technical support; software support; laptop repair technician; printer technician; POS support technician; EMR support specialist; user support; office automation specialist IT; remote support technician; Apple genius; IT; information technology; computer network technician; LAN technician; computer lab technician; web support technician; computer trainer; digital support; hardware technician; audiovisual support; call center tech support; call center technical support",
    es: "soporte técnico; técnico de soporte; técnica de soporte; técnico en soporte; técnico de computadoras; técnico en computación; técnico en informática; técnico informático; técnica en informática; soporte de sistemas; soporte informático; especialista en soporte técnico; analista de soporte; agente de soporte técnico; técnico en sistemas; auxiliar de sistemas; auxiliar de informática; reparador de computadoras; técnico de TI; soporte de TI; especialista de TI; técnico en redes; encargado de sistemas; técnico en reparación de computadoras; técnico en mantenimiento de computadoras; soporte a usuarios; arreglaba computadoras; reparación de computadoras; encargado de cómputo; informática; soporte en sitio; mantenimiento de equipo de cómputo",
  },
  {
    id: "data_analyst",
    soc: "15-2051.01",
    labels: { en: "Data / business intelligence analyst", es: "Analista de datos" },
    en: "data analyst; business intelligence analyst; reporting analyst; healthcare data analyst; BI analyst; report writer; data specialist analyst; research analyst; statistical assistant; revenue analyst; quality data analyst",
    es: "analista de datos; analista de información; analista de reportes; analista de inteligencia de negocios; estadística; analista de investigación; auxiliar estadístico; analista de datos de salud",
  },
  {
    id: "software_tester",
    soc: "15-1253.00",
    labels: { en: "Software QA tester", es: "Probador(a) de software" },
    en: "QA tester; software tester; software quality assurance analyst; QA analyst; test analyst; manual tester; software QA; EHR tester; application tester; QA engineer; UAT tester",
    es: "probador de software; tester de software; analista de pruebas; analista QA; tester QA; probadora de software; analista de calidad de software; control de calidad de software",
  },
];
