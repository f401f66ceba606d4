import type { TitlesRow } from "../build-titles.ts";

export const INTERNATIONAL_HEALTH_TITLES: readonly TitlesRow[] = [
  {
    id: "foreign_doctor",
    soc: "29-1215.00",
    labels: { en: "Physician trained abroad", es: "Médico(a) con título extranjero" },
    en: "foreign trained doctor; foreign medical graduate; international medical graduate; IMG; FMG; physician from another country; doctor in my country; overseas doctor; MBBS; general practitioner; medical resident; surgeon",
    es: "médico extranjero; médica extranjera; médico cirujano; médica cirujana; médico general; médica general; doctor en medicina; doctora en mi país; médico (familiar|graduado|internacional|internista)",
  },
  {
    id: "foreign_nurse",
    soc: "29-1141.00",
    labels: { en: "Nurse trained abroad", es: "Enfermera(o) con título extranjero" },
    en: "foreign trained nurse; foreign nurse; internationally educated nurse; IEN; nurse from another country; overseas nurse; nurse in my country; Philippine nurse; international nurse",
    es: "enfermera extranjera; enfermero extranjero; enfermera graduada en el extranjero; enfermera en mi país; licenciada en enfermería en mi país; enfermera internacional; enfermera con título extranjero; enfermero en mi país; enfermera titulada en otro país",
  },
  {
    id: "foreign_dentist",
    soc: "29-1021.00",
    labels: { en: "Dentist trained abroad", es: "Dentista con título extranjero" },
    en: "foreign trained dentist; foreign dentist; dentist; dentist in my country; international dentist; dental surgeon; odontologist; BDS dentist; orthodontist; overseas dentist",
    es: "dentista extranjera; dentista; odontólogo; odontóloga; cirujano dentista; cirujana dentista; odontólogo extranjero; dentista en mi país; estomatólogo; médico dentista",
  },
  {
    id: "pharmacist",
    soc: "29-1051.00",
    labels: { en: "Pharmacist (also trained abroad)", es: "Farmacéutico(a) (también con título extranjero)" },
    en: "pharmacist; foreign trained pharmacist; clinical pharmacist; hospital pharmacist; retail pharmacist; PharmD; pharmacist in my country; foreign pharmacist; pharmacy manager",
    es: "farmacéutica; farmacéutico; química farmacéutica; químico farmacéutico; farmacéutico en mi país; farmacéutica clínica; farmacéutico de hospital; regente de farmacia",
  },
];
