import type { TitlesRow } from "../build-titles.ts";

export const INTERNATIONAL_HEALTH_TITLES: readonly TitlesRow[] = [
  {
    id: "foreign_doctor",
    soc: "29-1215.00",
    labels: { en: "Physician trained abroad", es: "Médico(a) con título extranjero" },
    en: "foreign trained doctor; (foreign|international) medical graduate; FMG; IMG; MBBS; doctor; general practitioner; medical resident; surgeon",
    es: "médico extranjero; médico (cirujano|en mi país|familiar|general|graduado|internacional|internista)",
  },
  {
    id: "foreign_nurse",
    soc: "29-1141.00",
    labels: { en: "Nurse trained abroad", es: "Enfermera(o) con título extranjero" },
    en: "foreign trained nurse; (Philippine|foreign|international|internationally educated|overseas) nurse; IEN; nurse in my country",
    es: "enfermera extranjera; enfermera (con título extranjero|en mi país|graduada en el extranjero|internacional|titulada en otro país); enfermero extranjero; licenciada en enfermería en mi país",
  },
  {
    id: "foreign_dentist",
    soc: "29-1021.00",
    labels: { en: "Dentist trained abroad", es: "Dentista con título extranjero" },
    en: "foreign trained dentist; (BDS|foreign|international|overseas) dentist; dental surgeon; dentist; dentist in my country; orthodontist",
    es: "dentista extranjera; (cirujano|médico) dentista; dentista; dentista en mi país; estomatólogo; odontólog(o|a)",
  },
  {
    id: "pharmacist",
    soc: "29-1051.00",
    labels: { en: "Pharmacist (also trained abroad)", es: "Farmacéutico(a) (también con título extranjero)" },
    en: "pharmacist; (clinical|foreign trained|hospital|retail) pharmacist; PharmD; pharmacist in my country; pharmacy manager",
    es: "farmacéutic(o|a); farmacéutico (de hospital|en mi país); farmacéutica clínica; química farmacéutica; químico farmacéutico; regente de farmacia",
  },
];
